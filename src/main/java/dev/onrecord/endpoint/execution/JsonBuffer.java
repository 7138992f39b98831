package dev.onrecord.endpoint.execution;

import graphql.schema.CoercingSerializeException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8 as it grows. What was written behind a place can be taken back. For one thread. */
final class JsonBuffer {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[8192];
    private int size;

    int size() {
        return size;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A character of JSON's own, such as a brace. */
    void mark(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void raw(byte[] json) {
        room(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    void nothing() {
        raw(NULL);
    }

    /** Text in quotation marks; half a surrogate pair becomes a question mark, as in all of Java's UTF-8. */
    void string(String text) {
        int length = text.length();
        room(6 * length + 2);
        bytes[size++] = '"';
        int index = 0;
        while (index < length) {
            char unit = text.charAt(index++);
            if (unit < 0x80) {
                ascii(unit);
            } else if (unit < 0x800) {
                bytes[size++] = (byte) (0xC0 | unit >> 6);
                continued(unit);
            } else if (Character.isHighSurrogate(unit)
                    && index < length
                    && Character.isLowSurrogate(text.charAt(index))) {
                fourBytes(Character.toCodePoint(unit, text.charAt(index++)));
            } else if (Character.isSurrogate(unit)) {
                bytes[size++] = '?';
            } else {
                bytes[size++] = (byte) (0xE0 | unit >> 12);
                continued(unit >> 6);
                continued(unit);
            }
        }
        bytes[size++] = '"';
    }

    private void ascii(char unit) {
        if (unit < ' ') {
            control(unit);
        } else {
            if (unit == '"' || unit == '\\') {
                bytes[size++] = '\\';
            }
            bytes[size++] = (byte) unit;
        }
    }

    private void control(char unit) {
        bytes[size++] = '\\';
        if (unit == '\n') {
            bytes[size++] = 'n';
            return;
        }
        bytes[size++] = 'u';
        bytes[size++] = '0';
        bytes[size++] = '0';
        bytes[size++] = HEX[unit >> 4];
        bytes[size++] = HEX[unit & 15];
    }

    private void fourBytes(int codePoint) {
        bytes[size++] = (byte) (0xF0 | codePoint >> 18);
        continued(codePoint >> 12);
        continued(codePoint >> 6);
        continued(codePoint);
    }

    private void continued(int bits) {
        bytes[size++] = (byte) (0x80 | bits & 0x3F);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /**
     * What a scalar was serialized to.
     *
     * @throws CoercingSerializeException for a number that JSON has not
     */
    void value(@Nullable Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            plain(value);
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> list) {
            array(list);
        } else {
            string(value.toString());
        }
    }

    private void plain(@Nullable Object value) {
        if (value instanceof Double number && !Double.isFinite(number)
                || value instanceof Float small && !Float.isFinite(small)) {
            throw new CoercingSerializeException(value + " is no number of JSON");
        }
        raw(String.valueOf(value).getBytes(StandardCharsets.US_ASCII));
    }

    private void object(Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            mark(before);
            before = ',';
            string(String.valueOf(entry.getKey()));
            mark(':');
            value(entry.getValue());
        }
        if (before == '{') {
            mark('{');
        }
        mark('}');
    }

    private void array(Iterable<?> list) {
        char before = '[';
        for (Object item : list) {
            mark(before);
            before = ',';
            value(item);
        }
        if (before == '[') {
            mark('[');
        }
        mark(']');
    }
}
