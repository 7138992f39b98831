package dev.onrecord.ingest;

import dev.onrecord.archive.Article;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.ExtractedSpeaker;
import dev.onrecord.extract.Extraction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Writes what was read out of an article: its speakers and locations first, then the quotes that link to them. */
@ApplicationScoped
class ExtractionWriter {

    private final SpeakerLinker speakers;
    private final LocationLinker locations;
    private final QuoteWriter quotes;
    private final Statements statements;

    ExtractionWriter(SpeakerLinker speakers, LocationLinker locations, QuoteWriter quotes, Statements statements) {
        this.speakers = speakers;
        this.locations = locations;
        this.quotes = quotes;
        this.statements = statements;
    }

    /** For an article that has nothing yet. */
    void write(Article article, Extraction extraction) {
        Links links = link(article, extraction);
        quotes.insert(article, extraction.quotes(), links);
    }

    /** For an article whose text has changed: what is still said keeps its id, and an editor's word. */
    void rewrite(Article article, Extraction extraction) {
        for (String link : List.of("location_mention", "speaker_role", "speaker_alias")) {
            statements.update(Sql.of("delete from " + link + " where article_id = ?", article.requireId()));
        }
        Links links = link(article, extraction);
        quotes.replace(article, extraction.quotes(), links);
    }

    /** For an article of which all but the text has changed. */
    void redate(Article article) {
        statements.update(Sql.of(
                "update quote set published_order = ? where article_id = ?",
                article.publishedOrder,
                article.requireId()));
    }

    /** The rows of what the engine speaks of. */
    record Links(Map<ExtractedSpeaker, Speaker> speakers, Map<ExtractedLocation, Location> locations) {}

    private Links link(Article article, Extraction extraction) {
        Map<ExtractedLocation, Location> located = locations.link(extraction.locations());
        locations.writeMentions(article, located);
        return new Links(speakers.link(article, extraction.speakers()), located);
    }
}
