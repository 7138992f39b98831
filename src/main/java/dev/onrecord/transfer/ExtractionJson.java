package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleReading;
import dev.onrecord.ingest.ArticleReading.FoundLocation;
import dev.onrecord.ingest.ArticleReading.FoundMention;
import dev.onrecord.ingest.ArticleReading.FoundQuote;
import dev.onrecord.ingest.ArticleReading.FoundSpeaker;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what was found in an article as one line of JSON, with the names and meanings of the API's Extraction. */
final class ExtractionJson {

    private final JsonGeneratorFactory generators = JsonProvider.provider().createGeneratorFactory(Map.of());

    /**
     * One line, without its end.
     *
     * @param language of an article that does not tell its own
     */
    String write(@Nullable JsonValue id, Origin origin, ArticleReading reading, String language, boolean withBody) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = generators.createGenerator(line)) {
            json.writeStartObject();
            head(json, id, origin, reading);
            json.write("language", reading.language() == null ? language : reading.language());
            if (withBody) {
                json.write("body", reading.body());
            }
            findings(json, reading);
            json.writeEnd();
        }
        return line.toString();
    }

    private static void head(JsonGenerator json, @Nullable JsonValue id, Origin origin, ArticleReading reading) {
        if (id != null) {
            json.write("id", id);
        }
        json.writeStartObject("source").write("file", origin.file()).write("line", origin.line());
        json.writeEnd();
        if (reading.url() != null) {
            json.write("url", reading.url());
        }
        json.write("title", reading.title());
    }

    private static void findings(JsonGenerator json, ArticleReading reading) {
        json.writeStartArray("quotes");
        reading.quotes().forEach(quote -> quote(json, quote));
        json.writeEnd();
        json.writeStartArray("speakers");
        for (FoundSpeaker speaker : reading.speakers()) {
            json.writeStartObject();
            speaker(json, speaker);
        }
        json.writeEnd();
        json.writeStartArray("locations");
        reading.locations().forEach(location -> location(json, location));
        json.writeEnd();
    }

    private static void quote(JsonGenerator json, FoundQuote quote) {
        json.writeStartObject();
        json.write("text", quote.text());
        json.write("kind", quote.kind().name());
        json.write("start", quote.start()).write("end", quote.end());
        json.write("context", quote.context());
        if (quote.speaker() == null) {
            json.writeNull("speaker");
        } else {
            json.writeStartObject("speaker");
            speaker(json, quote.speaker());
        }
        text(json, "speakerMention", quote.speakerMention());
        text(json, "cue", quote.cue());
        json.write("confidence", quote.confidence());
        json.writeEnd();
    }

    /** Into an object that was begun, which it ends. */
    private static void speaker(JsonGenerator json, FoundSpeaker speaker) {
        json.write("name", speaker.name()).write("kind", speaker.kind().name());
        json.writeStartArray("roles");
        speaker.roles().forEach(json::write);
        json.writeEnd();
        json.writeEnd();
    }

    private static void location(JsonGenerator json, FoundLocation location) {
        json.writeStartObject();
        json.write("name", location.name()).write("kind", location.kind().name());
        text(json, "countryCode", location.countryCode());
        number(json, "latitude", location.latitude());
        number(json, "longitude", location.longitude());
        number(json, "geonamesId", location.geonamesId());
        mentions(json, location.mentions());
        json.writeEnd();
    }

    private static void mentions(JsonGenerator json, List<FoundMention> mentions) {
        json.writeStartArray("mentions");
        for (FoundMention mention : mentions) {
            json.writeStartObject().write("start", mention.start()).write("end", mention.end());
            json.write("text", mention.text()).writeEnd();
        }
        json.writeEnd();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Number value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Integer whole) {
            json.write(name, whole);
        } else {
            json.write(name, value.doubleValue());
        }
    }
}
