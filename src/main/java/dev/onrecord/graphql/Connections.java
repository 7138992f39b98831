package dev.onrecord.graphql;

import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.AuditEntryRow;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRow;
import dev.onrecord.archive.page.Listing;
import dev.onrecord.archive.page.Page;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.page.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Makes connections of listings: of one list at the root, of the lists of a whole cohort beneath. */
@ApplicationScoped
class Connections {

    private final Pages pages;

    Connections(Pages pages) {
        this.pages = pages;
    }

    /** Where a list hangs: on nothing, or on a row of a cohort. */
    interface Parent {
        <R, V> Page<V> page(Listing<R> listing, PageRequest request, BiFunction<R, Cohort<R>, V> view);

        int count(Listing<?> listing);
    }

    /** Lists of the whole archive. */
    Parent root() {
        return new Parent() {
            @Override
            public <R, V> Page<V> page(Listing<R> listing, PageRequest request, BiFunction<R, Cohort<R>, V> view) {
                Page<R> page = pages.page(listing, request);
                Cohort<R> cohort = new Cohort<>(page.rows());
                return page.map(row -> view.apply(row, cohort));
            }

            @Override
            public int count(Listing<?> listing) {
                return pages.count(listing);
            }
        };
    }

    /** Lists that belong to one row; read for its whole cohort at once. */
    <P> Parent of(P parent, Cohort<P> cohort, Function<P, @Nullable Long> idOf) {
        return new Parent() {
            @Override
            public <R, V> Page<V> page(Listing<R> listing, PageRequest request, BiFunction<R, Cohort<R>, V> view) {
                return Objects.requireNonNull(cohort.<Page<V>>answer(
                        parent,
                        List.of(listing.question(), request),
                        idOf,
                        ids -> Cohort.pagesTogether(pages.pages(listing, ids, request), view)));
            }

            @Override
            public int count(Listing<?> listing) {
                return Objects.requireNonNull(
                        cohort.<Integer>answer(parent, listing.question(), idOf, ids -> pages.counts(listing, ids)));
            }
        };
    }

    Parent of(ArticleView article) {
        return of(article.row(), article.cohort(), ArticleRow::id);
    }

    Parent of(SpeakerView speaker) {
        return of(speaker.row(), speaker.cohort(), SpeakerRow::id);
    }

    Parent of(LocationView location) {
        return of(location.row(), location.cohort(), LocationRow::id);
    }

    ArticleConnectionView articles(Parent parent, Listing<ArticleRow> listing, PageRequest request) {
        return new ArticleConnectionView(parent.page(listing, request, ArticleView::new), total(parent, listing));
    }

    SpeakerConnectionView speakers(Parent parent, Listing<SpeakerRow> listing, PageRequest request) {
        return new SpeakerConnectionView(parent.page(listing, request, SpeakerView::new), total(parent, listing));
    }

    QuoteConnectionView quotes(Parent parent, Listing<QuoteRow> listing, PageRequest request) {
        return new QuoteConnectionView(parent.page(listing, request, QuoteView::new), total(parent, listing));
    }

    LocationConnectionView locations(Parent parent, Listing<LocationRow> listing, PageRequest request) {
        return new LocationConnectionView(parent.page(listing, request, LocationView::new), total(parent, listing));
    }

    AuditEntryConnectionView auditEntries(Listing<AuditEntryRow> listing, PageRequest request) {
        return new AuditEntryConnectionView(root().page(listing, request, AuditEntryView::new), total(root(), listing));
    }

    private static IntSupplier total(Parent parent, Listing<?> listing) {
        return () -> parent.count(listing);
    }
}
