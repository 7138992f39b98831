package dev.onrecord.ingest;

import dev.onrecord.archive.Attribution;
import dev.onrecord.archive.Ids;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.Removal;
import dev.onrecord.archive.Table;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.extract.ExtractedQuote;
import dev.onrecord.extract.ExtractedSpeaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes articles' quotes. */
@ApplicationScoped
class QuoteWriter {

    /** Farther than any offset: where quotes wait while others take their places. */
    private static final int ASIDE = 1 << 30;

    private static final String KEEP = "update quote set speaker_id = ?, start_offset = ?, end_offset = ?, kind = ?,"
            + " speaker_mention = ?, cue = ?, context = ?, confidence = ?, published_order = ? where id = ?";
    private static final String MOVE =
            "update quote set start_offset = ?, end_offset = ?, context = ?, published_order = ? where id = ?";

    private final QuoteRepository quotes;
    private final Removal removal;
    private final Statements statements;
    private final Ids ids;

    QuoteWriter(QuoteRepository quotes, Removal removal, Statements statements, Ids ids) {
        this.quotes = quotes;
        this.removal = removal;
        this.statements = statements;
        this.ids = ids;
    }

    /** All that changes but what stays: that follows when the speakers are there. */
    void write(ArticleChange change, Batch batch) {
        List<ExtractedQuote> found = change.requireExtraction().quotes();
        Map<Long, Integer> speakers = new TreeMap<>();
        List<ExtractedQuote> fresh = change.isNew() ? found : replace(change, found, speakers, batch);
        Ids.Block block = ids.take(Table.QUOTE, fresh.size());
        fresh.forEach(read -> insert(block.next(), change, read, speakers, batch));
        speakers.forEach((speaker, count) -> {
            batch.rows.add(Table.ARTICLE_SPEAKER, change.id(), speaker, count);
            batch.counts.speaker(speaker, 1, count);
            batch.counts.quoted(speaker, change.after().publishedOrder());
        });
    }

    private static void insert(
            long id, ArticleChange change, ExtractedQuote read, Map<Long, Integer> speakers, Batch batch) {
        Long speaker = read.speaker() == null ? null : SpeakerLinker.idOf(read.speaker(), change, batch);
        batch.rows.add(
                Table.QUOTE,
                id,
                change.id(),
                speaker,
                read.start(),
                read.end(),
                change.body().substring(read.start(), read.end()),
                read.kind().name(),
                read.speakerMention(),
                read.cue(),
                change.body().substring(read.contextStart(), read.contextEnd()),
                read.confidence(),
                Attribution.EXTRACTED.name(),
                read.end() - read.start(),
                change.after().publishedOrder(),
                batch.version);
        link(id, speaker, change, read, speakers, batch);
    }

    private static void link(
            long id,
            @Nullable Long speaker,
            ArticleChange change,
            ExtractedQuote read,
            Map<Long, Integer> speakers,
            Batch batch) {
        count(speaker, change, speakers, batch);
        Set<Long> named = new LinkedHashSet<>();
        read.locations().forEach(location -> named.add(LocationLinker.idOf(location, batch)));
        named.forEach(location -> {
            batch.rows.add(Table.QUOTE_LOCATION, id, location);
            batch.counts.location(location, 0, 1);
        });
        Set<String> keys = new HashSet<>();
        for (ExtractedSpeaker mention : read.mentions()) {
            String key = SpeakerLinker.identityOf(mention, change.id());
            Long known = batch.speakers.get(key);
            if ((mention.distinctive() || known != null) && keys.add(key)) {
                batch.rows.add(Table.QUOTE_MENTION, id, key, known);
            }
        }
    }

    private static void count(@Nullable Long speaker, ArticleChange change, Map<Long, Integer> speakers, Batch batch) {
        batch.quoteCounts.merge(change.id(), 1, Integer::sum);
        if (speaker != null) {
            speakers.merge(speaker, 1, Integer::sum);
        }
    }

    /**
     * Puts the found quotes in the place of the stored ones. A quote whose words still stand keeps its row; one that an
     * editor has seen to keeps also its speaker and kind, and stays even where the engine does not find it any more.
     *
     * @return the found quotes that are new
     */
    private List<ExtractedQuote> replace(
            ArticleChange change, List<ExtractedQuote> found, Map<Long, Integer> speakers, Batch batch) {
        statements.update(Sql.of(
                "update quote set start_offset = start_offset + ?, end_offset = end_offset + ? where article_id = ?",
                ASIDE,
                ASIDE,
                change.id()));
        QuoteMatch match = QuoteMatch.of(quotes.ofArticle(change.id()), found, change.body(), ASIDE);
        removal.quotes(ids(match.gone()));
        removal.quoteLinks(ids(match.kept().values()));
        match.kept().forEach((read, quote) -> keep(quote, change, read, speakers, batch));
        match.moved().forEach((quote, start) -> move(quote, change, start, speakers, batch));
        countLocations(match.moved().keySet(), batch);
        return match.fresh();
    }

    private static List<Long> ids(Collection<QuoteRow> rows) {
        return rows.stream().map(QuoteRow::id).toList();
    }

    private static void keep(
            QuoteRow quote, ArticleChange change, ExtractedQuote read, Map<Long, Integer> speakers, Batch batch) {
        Long found = read.speaker() == null ? null : SpeakerLinker.idOf(read.speaker(), change, batch);
        Long speaker = quote.isEdited() ? quote.speakerId() : found;
        batch.keptQuotes.add(new @Nullable Object[] {
            speaker,
            read.start(),
            read.end(),
            quote.isEdited() ? quote.kind().name() : read.kind().name(),
            read.speakerMention(),
            read.cue(),
            change.body().substring(read.contextStart(), read.contextEnd()),
            quote.isEdited() ? quote.confidence() : read.confidence(),
            change.after().publishedOrder(),
            quote.id()
        });
        link(quote.id(), speaker, change, read, speakers, batch);
    }

    private static void move(
            QuoteRow quote, ArticleChange change, int start, Map<Long, Integer> speakers, Batch batch) {
        int end = start + quote.text().length();
        batch.movedQuotes.add(new @Nullable Object[] {
            start, end, paragraphs(change.body(), start, end), change.after().publishedOrder(), quote.id()
        });
        count(quote.speakerId(), change, speakers, batch);
    }

    private void countLocations(Collection<QuoteRow> moved, Batch batch) {
        quotes.locationIds(ids(moved))
                .values()
                .forEach(named -> named.forEach(location -> batch.counts.location(location, 0, 1)));
    }

    /** Brings the quotes that stay to their places. */
    void settle(Batch batch) {
        statements.batch(KEEP, batch.keptQuotes);
        statements.batch(MOVE, batch.movedQuotes);
    }

    /** The whole paragraphs that a stretch lies in. */
    private static String paragraphs(String body, int start, int end) {
        return body.substring(paragraphStart(body, start), paragraphEnd(body, end));
    }

    static int paragraphStart(String body, int start) {
        return body.lastIndexOf('\n', start - 1) + 1;
    }

    static int paragraphEnd(String body, int end) {
        int next = body.indexOf('\n', end);
        return next < 0 ? body.length() : next;
    }
}
