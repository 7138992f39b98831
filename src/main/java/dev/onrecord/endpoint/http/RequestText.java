package dev.onrecord.endpoint.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.endpoint.JsonTree;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.document.RequestRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes JSON values of what comes in a body or a URL; refuses what is not UTF-8, or not JSON. */
final class RequestText {

    private static final Set<String> PARAMETERS =
            Set.of("query", "operationName", "variables", "extensions", "documentId", "id");
    private static final Set<String> OBJECTS = Set.of("variables", "extensions");

    private RequestText() {}

    /** The JSON in a body. */
    static @Nullable Object ofBody(byte[] body) {
        return json("The body", utf8("The body", body));
    }

    /** The parameters in a URL's query, as a body would hold them. */
    static Map<String, @Nullable Object> ofUrl(@Nullable String query) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded("The URL", equals < 0 ? pair : pair.substring(0, equals));
            if (PARAMETERS.contains(name)) {
                String text = decoded("Parameter " + name, equals < 0 ? "" : pair.substring(equals + 1));
                boolean object = OBJECTS.contains(name);
                Object value = object ? text.isEmpty() ? null : json("Parameter " + name, text) : text;
                if (parameters.containsKey(name)) {
                    throw bad("Parameter " + name + " is given twice");
                }
                parameters.put(name, value);
            }
        }
        return parameters;
    }

    private static String decoded(String what, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '%') {
                bytes.write(escaped(what, text, i));
                i += 2;
            } else {
                // Whatever is not ASCII came as a byte of its own.
                bytes.write(character == '+' ? ' ' : character);
            }
        }
        return utf8(what, bytes.toByteArray());
    }

    private static int escaped(String what, String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw bad(what + " has a % that two hexadecimal digits do not follow");
        }
        return high << 4 | low;
    }

    private static String utf8(String what, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw bad(what + " is not UTF-8");
        }
    }

    private static @Nullable Object json(String what, String text) {
        try {
            return JsonTree.read(text);
        } catch (IOException mistake) {
            String message = mistake instanceof JsonProcessingException syntax
                    ? syntax.getOriginalMessage()
                    : mistake.getMessage();
            throw bad(what + " is not JSON: " + message);
        }
    }

    private static RequestRefusedException bad(String message) {
        return RequestRefusedException.ofHttp(400, RequestError.BAD_REQUEST, message);
    }
}
