package dev.onrecord.transfer.format;

import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.Attribution;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.SpeakerRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of the formats, and an article to be written. */
final class FormatFixtures {

    static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-03-10T00:00:00Z"));
    static final List<String> FILES = List.of(
            "ninjs-2.json",
            "ninjs-3.json",
            "graph.jsonld",
            "rss.xml",
            "atom.xml",
            "quotebank-quotes.jsonl",
            "quotebank-articles.jsonl");

    /** The bell has a character beyond the basic plane in front of all that is quoted. */
    static final String BODY =
            "The bell 🔔 of Vienna rang. “It rang twice,” said Ana Brandl. “=It rang, \"loud\",\n thrice,” wrote the"
                    + " Bell Trust in Vienna.";

    private FormatFixtures() {}

    static String file(String name) {
        try (InputStream in = FormatFixtures.class.getResourceAsStream("/formats/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<SubmittedArticle> articles(ArticleDocument document, String text) {
        return document.read(text).stream().map(ArticlePart::read).toList();
    }

    static StoredArticle stored(String url) {
        LocationRow vienna = new LocationRow(7, "Vienna", LocationKind.CITY, "AT", 48.2, 16.4, 2761369, 8L);
        LocationRow austria = new LocationRow(8, "Austria", LocationKind.COUNTRY, "AT", 47.3, 13.3, 2782113, 9L);
        LocationRow europe = new LocationRow(9, "Europe", LocationKind.CONTINENT, null, null, null, 6255148, null);
        LocationRow mill = new LocationRow(10, "the old mill", LocationKind.PLACE, null, null, null, null, null);
        return new StoredArticle(
                article(url),
                BODY,
                List.of(
                        quote(1, 21L, "It rang twice,", "Ana Brandl", "said", 0.9),
                        quote(2, 22L, "=It rang, \"loud\",\n thrice,", "Bell Trust", "wrote", 0.75),
                        quote(3, null, "of Vienna", null, null, 0)),
                Map.of(
                        21L,
                        new SpeakerRow(21, "Ana Brandl", SpeakerKind.PERSON, "Q4242"),
                        22L,
                        new SpeakerRow(22, "Bell Trust", SpeakerKind.ORGANIZATION, null)),
                ordered(vienna, mill),
                ordered(austria, europe),
                Map.of(2L, List.of(7L, 10L), 3L, List.of(7L)));
    }

    private static ArticleRow article(String url) {
        Instant published = Instant.parse("2026-03-01T12:00:00Z");
        return new ArticleRow(
                5, url, "The bell, again", "Mara Nowak", "Ring Road", "en-GB", published, 21, published, published);
    }

    private static QuoteRow quote(long id, Long speaker, String text, String mention, String cue, double confidence) {
        int start = BODY.indexOf(text);
        QuoteKind kind = id == 3 ? QuoteKind.MIXED : QuoteKind.DIRECT;
        return new QuoteRow(
                id,
                5,
                speaker,
                text,
                kind,
                mention,
                cue,
                start,
                start + text.length(),
                BODY,
                confidence,
                Attribution.EXTRACTED);
    }

    private static Map<Long, LocationRow> ordered(LocationRow... rows) {
        Map<Long, LocationRow> ordered = new LinkedHashMap<>();
        for (LocationRow row : rows) {
            ordered.put(row.id(), row);
        }
        return ordered;
    }
}
