package dev.onrecord.transfer.format;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.GivenFindings;
import dev.onrecord.ingest.GivenQuote;
import dev.onrecord.ingest.GivenSpeaker;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an article's JSON object says of quotes and locations. Names stand alone, or as {@code name} in an object. */
final class FindingsJson {

    private FindingsJson() {}

    /** Null where it says nothing. */
    static @Nullable GivenFindings read(JsonObject article) {
        JsonArray quotes = array(article, "", "quotes");
        JsonArray locations = array(article, "", "locations");
        if (quotes == null && locations == null) {
            return null;
        }
        return new GivenFindings(
                quotes == null ? null : quotes(quotes), locations == null ? List.of() : names(locations, "locations"));
    }

    private static List<GivenQuote> quotes(JsonArray quotes) {
        List<GivenQuote> given = new ArrayList<>();
        for (JsonValue value : quotes) {
            String path = "quotes[" + given.size() + "]";
            if (!(value instanceof JsonObject quote)) {
                throw new BadInputException(path, "must be an object");
            }
            given.add(quote(quote, path + "."));
        }
        return given;
    }

    private static GivenQuote quote(JsonObject quote, String path) {
        JsonArray locations = array(quote, path, "locations");
        return new GivenQuote(
                text(quote, path, "text"),
                kind(quote, path, QuoteKind.class).orElse(QuoteKind.DIRECT),
                offset(quote, path, "start"),
                offset(quote, path, "end"),
                speaker(quote.get("speaker"), path + "speaker"),
                text(quote, path, "speakerMention"),
                text(quote, path, "cue"),
                number(quote, path),
                locations == null ? List.of() : names(locations, path + "locations"));
    }

    /** A name, or an object that says more. */
    private static @Nullable GivenSpeaker speaker(@Nullable JsonValue value, String path) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        String name = name(value, path);
        return value instanceof JsonObject speaker
                ? new GivenSpeaker(
                        name,
                        kind(speaker, path + ".", SpeakerKind.class).orElse(null),
                        text(speaker, path + ".", "wikidataId"))
                : GivenSpeaker.named(name);
    }

    /** Empty where it is not told. */
    private static <E extends Enum<E>> Optional<E> kind(JsonObject object, String path, Class<E> type) {
        String kind = text(object, path, "kind");
        Optional<E> known = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst();
        if (kind != null && known.isEmpty()) {
            throw new BadInputException(
                    path + "kind", "must be one of " + Arrays.toString(type.getEnumConstants()) + ", not " + kind);
        }
        return known;
    }

    private static int offset(JsonObject quote, String path, String field) {
        if (quote.get(field) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw new BadInputException(path + field, "must be an offset: a whole number of UTF-16 code units of the body");
    }

    private static @Nullable Double number(JsonObject quote, String path) {
        JsonValue value = quote.get("confidence");
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw new BadInputException(path + "confidence", "must be a number from 0 to 1");
    }

    private static List<String> names(JsonArray values, String path) {
        List<String> names = new ArrayList<>();
        for (JsonValue value : values) {
            names.add(name(value, path + "[" + names.size() + "]"));
        }
        return names;
    }

    private static String name(JsonValue value, String path) {
        JsonValue name = value instanceof JsonObject object ? object.get("name") : value;
        if (name instanceof JsonString string) {
            return string.getString();
        }
        throw new BadInputException(path, "must be a name");
    }

    private static @Nullable JsonArray array(JsonObject object, String path, String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new BadInputException(path + field, "must be a list");
    }

    private static @Nullable String text(JsonObject object, String path, String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new BadInputException(path + field, "must be a string");
    }
}
