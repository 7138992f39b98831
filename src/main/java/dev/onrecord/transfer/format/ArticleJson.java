package dev.onrecord.transfer.format;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleSubmission;
import dev.onrecord.ingest.GivenFindings;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an article from a JSON object with the fields of the API's ArticleInput, and {@code id}; others are ignored. */
public final class ArticleJson {

    private final JsonParserFactory parsers = JsonProvider.provider().createParserFactory(Map.of());

    /**
     * The article of a line; what it says of quotes is not looked at.
     *
     * @throws BadInputException if it is no JSON object, or a field has another type
     */
    public SubmittedArticle read(String json) {
        return read(object(json), null);
    }

    /** As {@link #read(String)}, with what it says of quotes and locations. */
    public SubmittedArticle readWithFindings(JsonObject object) {
        return read(object, FindingsJson.read(object));
    }

    private static SubmittedArticle read(JsonObject object, @Nullable GivenFindings findings) {
        JsonValue id = object.get("id");
        return new SubmittedArticle(
                id == JsonValue.NULL ? null : id,
                new ArticleSubmission(
                        text(object, "url"),
                        text(object, "title"),
                        text(object, "byline"),
                        text(object, "publisher"),
                        text(object, "language"),
                        date(object, "publishedAt"),
                        text(object, "body"),
                        text(object, "html")),
                findings);
    }

    /**
     * The object that is all of a line.
     *
     * @throws BadInputException if it is no JSON object
     */
    public JsonObject object(String json) {
        try (JsonParser parser = parsers.createParser(new StringReader(json))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw noObject("it does not begin with {");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw noObject("something stands behind it");
            }
            return object;
        } catch (BadInputException told) {
            throw told;
            // Too deep JSON is told by a bare RuntimeException.
        } catch (RuntimeException broken) {
            throw noObject(String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static BadInputException noObject(String reason) {
        return new BadInputException("line", "is no JSON object: " + reason);
    }

    private static @Nullable String text(JsonObject object, String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new BadInputException(field, "must be a string");
    }

    private static @Nullable Instant date(JsonObject object, String field) {
        String date = text(object, field);
        try {
            return date == null ? null : OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException malformed) {
            throw new BadInputException(
                    field, "is no ISO 8601 instant with offset, such as 2026-03-02T09:30:00Z: " + date);
        }
    }
}
