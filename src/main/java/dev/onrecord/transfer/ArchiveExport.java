package dev.onrecord.transfer;

import dev.onrecord.archive.ArchiveSnapshot;
import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.ExportRepository;
import dev.onrecord.archive.ExportRepository.IdentifiedSpeaker;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.Restoring;
import dev.onrecord.transfer.format.ArticleExport;
import dev.onrecord.transfer.format.StoredArticle;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Writes the archive as it is at one moment, a page at a time. */
@Unremovable
@ApplicationScoped
public class ArchiveExport {

    private static final Duration AT_MOST = Duration.ofHours(24);

    private final ArchiveSnapshot snapshot;
    private final ExportRepository rows;
    private final StoredArticles stored;
    private final Restoring ids;
    private final ExportLineJson lines = new ExportLineJson();

    ArchiveExport(ArchiveSnapshot snapshot, ExportRepository rows, StoredArticles stored, Restoring ids) {
        this.snapshot = snapshot;
        this.rows = rows;
        this.stored = stored;
        this.ids = ids;
    }

    /**
     * Writes all that is asked for.
     *
     * @return how many articles that is
     * @throws IOException one of the sink, which ends the export
     */
    public long run(ExportRequest request, ExportSink sink) throws IOException {
        try {
            return snapshot.read(AT_MOST, () -> write(request, sink));
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private long write(ExportRequest request, ExportSink sink) {
        Optional<ArticleExport> foreign = request.format().foreign();
        if (foreign.isPresent()) {
            emit(sink, foreign.get().header(), 0);
            return articles(request, sink, page -> each(page, foreign.get()::write));
        }
        return request.isWhole() ? whole(request, sink) : articles(request, sink, page -> each(page, lines::article));
    }

    private long whole(ExportRequest request, ExportSink sink) {
        emit(sink, lines.head(ids.highest()), 0);
        for (LocationKind kind : LocationKind.values()) {
            pages(
                    after -> rows.locations(kind, after),
                    one -> one.location().id(),
                    page -> emit(sink, text(page, lines::location), 0));
        }
        for (boolean merged : new boolean[] {false, true}) {
            pages(after -> rows.speakers(merged, after), one -> one.speaker().id(), page -> speakers(page, sink));
        }
        long count = articles(request, sink, this::withLinks);
        pages(rows::auditEntries, entry -> entry.id(), page -> emit(sink, text(page, lines::auditEntry), 0));
        emit(sink, lines.end(count), 0);
        return count;
    }

    private void speakers(List<IdentifiedSpeaker> page, ExportSink sink) {
        Map<Long, List<String>> aliases =
                rows.editorsAliases(page.stream().map(one -> one.speaker().id()).toList());
        emit(
                sink,
                text(
                        page,
                        one -> lines.speaker(
                                one, aliases.getOrDefault(one.speaker().id(), List.of()))),
                0);
    }

    private long articles(ExportRequest request, ExportSink sink, Function<List<StoredArticle>, String> writer) {
        return pages(
                after -> rows.articles(request.criteria(), after),
                ArticleRow::id,
                page -> emit(sink, writer.apply(stored.of(page)), page.size()));
    }

    private static String each(List<StoredArticle> page, Function<StoredArticle, String> writer) {
        return text(page, writer);
    }

    private String withLinks(List<StoredArticle> page) {
        List<Long> articleIds =
                page.stream().map(article -> article.article().id()).toList();
        List<Long> quoteIds = page.stream()
                .flatMap(article -> article.quotes().stream())
                .map(QuoteRow::id)
                .toList();
        var mentions = rows.mentions(quoteIds);
        var names = rows.names(articleIds);
        var roles = rows.roles(articleIds);
        var locations = rows.locations(articleIds);
        return text(page, article -> {
            long id = article.article().id();
            return lines.article(
                    article,
                    new ExportLineJson.Links(
                            mentions,
                            names.getOrDefault(id, List.of()),
                            roles.getOrDefault(id, List.of()),
                            locations.getOrDefault(id, List.of())));
        });
    }

    private static <R> String text(Collection<R> page, Function<R, String> writer) {
        StringBuilder text = new StringBuilder();
        page.forEach(row -> text.append(writer.apply(row)));
        return text.toString();
    }

    private static <R> long pages(LongFunction<List<R>> reader, ToLongFunction<R> id, Consumer<List<R>> writer) {
        long count = 0;
        for (List<R> page = reader.apply(0); !page.isEmpty(); ) {
            writer.accept(page);
            count += page.size();
            page = reader.apply(id.applyAsLong(page.get(page.size() - 1)));
        }
        return count;
    }

    private static void emit(ExportSink sink, String text, int articles) {
        try {
            sink.write(text, articles);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
