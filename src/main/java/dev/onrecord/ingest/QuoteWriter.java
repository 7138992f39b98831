package dev.onrecord.ingest;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.Article;
import dev.onrecord.archive.Attribution;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.Quote;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.QuoteMention;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.ExtractedQuote;
import dev.onrecord.extract.ExtractedSpeaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes an article's quotes. */
@ApplicationScoped
class QuoteWriter {

    /** Farther than any offset: where quotes wait while others take their places. */
    private static final int ASIDE = 1 << 30;

    private final QuoteRepository quotes;
    private final SpeakerLinker linker;
    private final Statements statements;
    private final ArchiveState state;

    QuoteWriter(QuoteRepository quotes, SpeakerLinker linker, Statements statements, ArchiveState state) {
        this.quotes = quotes;
        this.linker = linker;
        this.statements = statements;
        this.state = state;
    }

    void insert(Article article, List<ExtractedQuote> found, ExtractionWriter.Links links) {
        Map<String, Speaker> named = named(article, found, links);
        long version = state.upcoming();
        found.forEach(read -> fill(added(version), article, read, links, named));
    }

    private static Quote added(long version) {
        Quote quote = new Quote();
        quote.addedVersion = version;
        return quote;
    }

    /**
     * Puts the found quotes in the place of the stored ones. A quote whose words still stand keeps its row; one that an
     * editor has seen to keeps also its speaker and kind, and stays even where the engine does not find it any more.
     */
    void replace(Article article, List<ExtractedQuote> found, ExtractionWriter.Links links) {
        statements.update(Sql.of(
                "update quote set start_offset = start_offset + ?, end_offset = end_offset + ? where article_id = ?",
                ASIDE,
                ASIDE,
                article.requireId()));
        QuoteMatch match = QuoteMatch.of(quotes.ofArticle(article), found, article.body, ASIDE);
        match.gone().forEach(quotes::delete);
        match.moved().forEach((quote, start) -> move(quote, article, start));
        quotes.flush();
        Map<String, Speaker> named = named(article, found, links);
        match.kept().forEach((read, quote) -> fill(quote, article, read, links, named));
        long version = state.upcoming();
        match.fresh().forEach(read -> fill(added(version), article, read, links, named));
    }

    private static void move(Quote quote, Article article, int start) {
        quote.start = start;
        quote.end = start + quote.text.length();
        quote.publishedOrder = article.publishedOrder;
        quote.context = paragraphs(article.body, quote.start, quote.end);
    }

    private void fill(
            Quote quote,
            Article article,
            ExtractedQuote read,
            ExtractionWriter.Links links,
            Map<String, Speaker> named) {
        quote.article = article;
        quote.start = read.start();
        quote.end = read.end();
        quote.text = article.body.substring(read.start(), read.end());
        quote.textLength = quote.text.length();
        quote.context = article.body.substring(read.contextStart(), read.contextEnd());
        quote.publishedOrder = article.publishedOrder;
        if (!quote.isEdited()) {
            quote.kind = QuoteKind.valueOf(read.kind().name());
            quote.speaker = read.speaker() == null ? null : links.speakers().get(read.speaker());
            quote.confidence = read.confidence();
            quote.attribution = Attribution.EXTRACTED;
        }
        quote.speakerMention = read.speakerMention();
        quote.cue = read.cue();
        quote.locations.clear();
        read.locations().forEach(location -> quote.locations.add(locationOf(location, links)));
        quotes.persist(quote);
        writeMentions(quote, article, read, named);
    }

    /** The whole paragraphs that a stretch lies in. */
    private static String paragraphs(String body, int start, int end) {
        int next = body.indexOf('\n', end);
        return body.substring(body.lastIndexOf('\n', start) + 1, next < 0 ? body.length() : next);
    }

    private static Location locationOf(ExtractedLocation named, ExtractionWriter.Links links) {
        return Objects.requireNonNull(links.locations().get(named), "the engine lists every location that it names");
    }

    /** Whom the quotes name, by identity: quoted in this article, or known from others. */
    private Map<String, Speaker> named(Article article, List<ExtractedQuote> found, ExtractionWriter.Links links) {
        Set<ExtractedSpeaker> mentioned = new LinkedHashSet<>();
        found.forEach(read -> mentioned.addAll(read.mentions()));
        Map<String, Speaker> named = linker.known(article, mentioned);
        links.speakers().forEach((speaker, row) -> named.put(SpeakerLinker.identityOf(speaker, article), row));
        return named;
    }

    private static void writeMentions(Quote quote, Article article, ExtractedQuote read, Map<String, Speaker> named) {
        Set<String> keys = new LinkedHashSet<>();
        for (ExtractedSpeaker mention : read.mentions()) {
            String key = SpeakerLinker.identityOf(mention, article);
            if (mention.distinctive() || named.containsKey(key)) {
                keys.add(key);
            }
        }
        quote.mentions.removeIf(mention -> !keys.remove(mention.identityKey));
        for (String key : keys) {
            QuoteMention mention = new QuoteMention();
            mention.quote = quote;
            mention.identityKey = key;
            mention.speaker = named.get(key);
            quote.mentions.add(mention);
        }
    }
}
