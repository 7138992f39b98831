package dev.onrecord.transfer.format;

import dev.onrecord.archive.ArticleRow;
import dev.onrecord.archive.QuoteRow;
import dev.onrecord.archive.SpeakerRow;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Each article as one line of JSON-LD that can be understood alone: a NewsArticle of schema.org with a Quotation for each
 * quote, which is also a SpecificResource of Web Annotation: its selectors say where in {@code articleBody} it stands.
 */
public final class JsonLdExport implements ArticleExport {

    /** Code units of text around a quote, by which it is found again in a text that was changed. */
    private static final int SURROUNDINGS = 32;

    private final JsonGeneratorFactory generators = JsonProvider.provider().createGeneratorFactory(Map.of());

    @Override
    public String header() {
        return "";
    }

    @Override
    public String write(StoredArticle article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = generators.createGenerator(line)) {
            json.writeStartObject();
            JsonLdContext.write(json);
            head(json, article);
            new JsonLdLocations(json, article).write();
            json.writeStartArray("hasPart");
            CodePoints points = new CodePoints(article.body());
            article.quotes().forEach(quote -> quote(json, article, quote, points));
            json.writeEnd().writeEnd();
        }
        return line.append('\n').toString();
    }

    private static void head(JsonGenerator json, StoredArticle stored) {
        ArticleRow article = stored.article();
        json.write("@type", "NewsArticle").write("@id", idOf(article));
        json.write("identifier", String.valueOf(article.id()));
        text(json, "url", article.url());
        json.write("headline", article.title());
        named(json, "author", "Person", article.byline());
        named(json, "publisher", "Organization", article.publisher());
        json.write("inLanguage", article.language());
        text(
                json,
                "datePublished",
                article.publishedAt() == null ? null : article.publishedAt().toString());
        json.write("wordCount", article.wordCount());
        json.write("articleBody", stored.body());
    }

    /** Its address; an article without one is a blank node, as nobody else can speak of it. */
    private static String idOf(ArticleRow article) {
        return article.url() == null ? "_:article-" + article.id() : article.url();
    }

    private static void quote(JsonGenerator json, StoredArticle stored, QuoteRow quote, CodePoints points) {
        json.writeStartObject();
        json.writeStartArray("@type")
                .write("Quotation")
                .write("SpecificResource")
                .writeEnd();
        json.write("identifier", String.valueOf(quote.id()));
        json.write("text", quote.text());
        json.write("isPartOf", idOf(stored.article())).write("source", idOf(stored.article()));
        speaker(json, quote.speakerId() == null ? null : stored.speakers().get(quote.speakerId()));
        json.write("kind", quote.kind().name());
        text(json, "speakerMention", quote.speakerMention());
        text(json, "cue", quote.cue());
        json.write("confidence", quote.confidence())
                .write("attribution", quote.attribution().name());
        JsonLdLocations.refer(json, stored, stored.quoteLocations().getOrDefault(quote.id(), List.of()));
        selectors(json, stored.body(), quote, points);
        json.writeEnd();
    }

    private static void speaker(JsonGenerator json, @Nullable SpeakerRow speaker) {
        if (speaker == null) {
            return;
        }
        String type = switch (speaker.kind()) {
            case PERSON, UNNAMED -> "Person";
            case ORGANIZATION, GROUP -> "Organization";
        };
        json.writeStartObject("creator").write("@type", type).write("identifier", String.valueOf(speaker.id()));
        json.write("name", speaker.name()).write("speakerKind", speaker.kind().name());
        text(
                json,
                "sameAs",
                speaker.wikidataId() == null ? null : "http://www.wikidata.org/entity/" + speaker.wikidataId());
        json.writeEnd();
    }

    private static void selectors(JsonGenerator json, String body, QuoteRow quote, CodePoints points) {
        json.writeStartArray("selector");
        json.writeStartObject().write("@type", "TextQuoteSelector").write("exact", quote.text());
        int before = whole(body, Math.max(0, quote.start() - SURROUNDINGS));
        int behind = whole(body, Math.min(body.length(), quote.end() + SURROUNDINGS));
        json.write("prefix", body.substring(before, quote.start()));
        json.write("suffix", body.substring(quote.end(), behind)).writeEnd();
        json.writeStartObject().write("@type", "TextPositionSelector");
        json.write("start", points.toPoints(quote.start())).write("end", points.toPoints(quote.end()));
        json.writeEnd().writeEnd();
    }

    /** Not within a character. */
    private static int whole(String body, int offset) {
        boolean splits = offset > 0 && offset < body.length() && Character.isLowSurrogate(body.charAt(offset));
        return splits && Character.isHighSurrogate(body.charAt(offset - 1)) ? offset - 1 : offset;
    }

    private static void named(JsonGenerator json, String field, String type, @Nullable String name) {
        if (name != null) {
            json.writeStartObject(field)
                    .write("@type", type)
                    .write("name", name)
                    .writeEnd();
        }
    }

    private static void text(JsonGenerator json, String field, @Nullable String value) {
        if (value != null) {
            json.write(field, value);
        }
    }
}
