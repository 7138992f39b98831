package dev.onrecord.transfer.format;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the JSON of other systems: a value of another type than expected counts as none. */
final class JsonNodes {

    private JsonNodes() {}

    /** The elements of an array; a single value is an array of one, null of none. */
    static List<JsonValue> values(@Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        return value instanceof JsonArray array ? array : List.of(value);
    }

    static List<JsonObject> objects(@Nullable JsonValue value) {
        return values(value).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    /** A string, blank or not. */
    static @Nullable String string(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }

    /** A string that is not blank, as it stands. */
    static @Nullable String text(@Nullable JsonValue value) {
        String text = string(value);
        return text == null || text.isBlank() ? null : text;
    }

    /** The first of {@code names} under which a string stands that is not blank. */
    static @Nullable String text(JsonObject object, String... names) {
        for (String name : names) {
            String text = text(object.get(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A number, also one that is written as a string. */
    static @Nullable Double number(@Nullable JsonValue value) {
        try {
            double number = value instanceof JsonNumber told
                    ? told.doubleValue()
                    : value instanceof JsonString string ? Double.parseDouble(string.getString()) : Double.NaN;
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** A whole number that is an offset, or -1. */
    static int offset(@Nullable JsonValue value) {
        Double number = number(value);
        return number == null || number < 0 || number > Integer.MAX_VALUE || number % 1 != 0 ? -1 : number.intValue();
    }
}
