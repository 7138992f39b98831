package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.values;

import dev.onrecord.ingest.GivenSpeaker;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom Quotebank takes for the speaker, and how sure it is.
 *
 * @param name null where it names nobody
 */
record QuotebankSpeaker(@Nullable String name, @Nullable Double confidence) {

    /** All of Quotebank is in English. */
    static final String LANGUAGE = "en";

    /** How it writes that there is no speaker. */
    private static final String NOBODY = "None";

    static QuotebankSpeaker of(JsonObject quotation, String nameField, String probabilitiesField) {
        String name = Foreign.name(JsonNodes.text(quotation, nameField));
        if (name == null || name.equalsIgnoreCase(NOBODY)) {
            return new QuotebankSpeaker(null, null);
        }
        Double confidence = values(quotation.get(probabilitiesField)).stream()
                .filter(candidate -> name.equals(nameIn(candidate)))
                .map(QuotebankSpeaker::probabilityIn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new QuotebankSpeaker(name, confidence);
    }

    @Nullable
    GivenSpeaker given() {
        return name == null ? null : GivenSpeaker.named(name);
    }

    /** A candidate is a pair, or an object with these fields. */
    private static @Nullable String nameIn(JsonValue candidate) {
        if (candidate instanceof JsonObject object) {
            return Foreign.name(JsonNodes.text(object, "speaker"));
        }
        List<JsonValue> pair = values(candidate);
        return pair.isEmpty() ? null : Foreign.name(JsonNodes.text(pair.get(0)));
    }

    private static @Nullable Double probabilityIn(JsonValue candidate) {
        Double probability;
        if (candidate instanceof JsonObject object) {
            probability = JsonNodes.number(object.getOrDefault("probability", object.get("proba")));
        } else {
            List<JsonValue> pair = values(candidate);
            probability = pair.size() < 2 ? null : JsonNodes.number(pair.get(1));
        }
        return probability == null || probability < 0 || probability > 1 ? null : probability;
    }

    /** "2019-04-02 09:36:23", which is UTC, or a date alone. */
    static @Nullable Instant date(JsonObject line) {
        String date = JsonNodes.text(line, "date");
        if (date == null || date.length() < 11) {
            return Foreign.date(date);
        }
        try {
            return LocalDateTime.parse(date.strip().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException other) {
            return Foreign.date(date);
        }
    }
}
