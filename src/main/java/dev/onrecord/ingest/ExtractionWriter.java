package dev.onrecord.ingest;

import dev.onrecord.archive.Recount;
import dev.onrecord.archive.Removal;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what was read out of articles: their speakers and locations, and the quotes that link to them. */
@ApplicationScoped
class ExtractionWriter {

    private final SpeakerLinker speakers;
    private final LocationLinker locations;
    private final QuoteWriter quotes;
    private final Recount recount;
    private final Removal removal;
    private final Statements statements;

    ExtractionWriter(
            SpeakerLinker speakers,
            LocationLinker locations,
            QuoteWriter quotes,
            Recount recount,
            Removal removal,
            Statements statements) {
        this.speakers = speakers;
        this.locations = locations;
        this.quotes = quotes;
        this.recount = recount;
        this.removal = removal;
        this.statements = statements;
    }

    /**
     * Links the articles and adds their rows to the batch. Of those whose text has changed, what is still said keeps its id,
     * and an editor's word.
     *
     * @return the speakers who may be quoted less than before
     */
    Set<Long> add(List<ArticleChange> changes, Batch batch) {
        List<ArticleChange> told =
                changes.stream().filter(change -> change.extraction() != null).toList();
        List<Long> known = ids(changes, false);
        Set<Long> before = recount.linksOf(known).speakerIds();
        unlink(ids(told, false), batch);
        locations.link(told, batch);
        speakers.link(told, batch);
        for (ArticleChange change : told) {
            locations.write(change, batch);
            speakers.write(change, batch);
            quotes.write(change, batch);
        }
        batch.newLocations.forEach((location, parent) -> batch.counts.insert(batch.rows, location, parent));
        batch.newSpeakers.forEach(speaker -> batch.counts.insert(batch.rows, speaker));
        return before;
    }

    private static List<Long> ids(List<ArticleChange> changes, boolean isNew) {
        return changes.stream()
                .filter(change -> change.isNew() == isNew)
                .map(ArticleChange::id)
                .toList();
    }

    private void unlink(List<Long> rewritten, Batch batch) {
        if (!rewritten.isEmpty()) {
            recount.takeBack(rewritten, batch.counts);
            removal.articleLinks(rewritten);
        }
    }

    /** What has to wait until the batch's rows are there. */
    void settle(List<ArticleChange> changes, Set<Long> quotedBefore, Batch batch) {
        quotes.settle(batch);
        speakers.settle(batch);
        redate(changes);
        recount.apply(batch.counts);
        speakers.adoptMentions(batch);
        List<Long> known = ids(changes, false);
        if (!known.isEmpty()) {
            Set<Long> concerned = recount.linksOf(known).speakerIds();
            concerned.addAll(quotedBefore);
            recount.settle(concerned);
        }
    }

    /** Of articles of which all but the text has changed. */
    private void redate(List<ArticleChange> changes) {
        List<Object[]> dates = new ArrayList<>();
        for (ArticleChange change : changes) {
            if (change.extraction() == null) {
                dates.add(new Object[] {change.after().publishedOrder(), change.id()});
            }
        }
        statements.batch("update quote set published_order = ? where article_id = ?", dates);
    }
}
