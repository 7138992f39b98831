package dev.onrecord.transfer;

import dev.onrecord.archive.error.BadInputException;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in a line of an export; complains of them by name.
 *
 * @param path in front of their names
 */
record LineFields(JsonObject object, String path) {

    /** The highest id that an export may have; far from where they could run out. */
    private static final long MAX_ID = 1L << 52;

    private BadInputException complaint(String field, String message) {
        return new BadInputException(path + field, message);
    }

    @Nullable
    String text(String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw complaint(field, "must be a string");
    }

    String requireText(String field) {
        String text = text(field);
        if (text == null) {
            throw complaint(field, "is missing");
        }
        return text;
    }

    @Nullable
    Long id(String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return idOf(field, value);
    }

    private long idOf(String field, JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            double size = number.doubleValue();
            if (size >= 1 && size <= MAX_ID) {
                return number.longValueExact();
            }
        }
        throw complaint(field, "must be an id of an export");
    }

    long requireId(String field) {
        Long id = id(field);
        if (id == null) {
            throw complaint(field, "is missing");
        }
        return id;
    }

    int whole(String field) {
        if (object.get(field) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw complaint(field, "must be a whole number");
    }

    @Nullable
    Double decimal(String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        throw complaint(field, "must be a number");
    }

    boolean flag(String field) {
        return object.get(field) == JsonValue.TRUE;
    }

    @Nullable
    Instant instant(String field) {
        String text = text(field);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw complaint(field, "is no instant, such as 2026-03-02T09:30:00Z: " + text);
        }
    }

    Instant requireInstant(String field) {
        Instant instant = instant(field);
        if (instant == null) {
            throw complaint(field, "is missing");
        }
        return instant;
    }

    <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        String text = requireText(field);
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            throw complaint(field, "is none of " + List.of(type.getEnumConstants()) + ": " + text);
        }
    }

    LineFields object(String field) {
        if (object.get(field) instanceof JsonObject inner) {
            return new LineFields(inner, path + field + ".");
        }
        throw complaint(field, "must be an object");
    }

    /** Empty where there is none. */
    List<LineFields> objects(String field) {
        List<LineFields> objects = new ArrayList<>();
        for (JsonValue value : array(field)) {
            String element = field + "[" + objects.size() + "]";
            if (!(value instanceof JsonObject inner)) {
                throw complaint(element, "must be an object");
            }
            objects.add(new LineFields(inner, path + element + "."));
        }
        return objects;
    }

    /** Empty where there is none. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(field)) {
            if (!(value instanceof JsonString string)) {
                throw complaint(field + "[" + texts.size() + "]", "must be a string");
            }
            texts.add(string.getString());
        }
        return texts;
    }

    /** Empty where there is none. */
    List<Long> ids(String field) {
        List<Long> ids = new ArrayList<>();
        for (JsonValue value : array(field)) {
            ids.add(idOf(field + "[" + ids.size() + "]", value));
        }
        return ids;
    }

    private JsonArray array(String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw complaint(field, "must be a list");
    }
}
