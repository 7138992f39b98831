package dev.onrecord.transfer.format;

import dev.onrecord.archive.error.BadInputException;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;

/** Reads a text as JSON, all of it. */
final class JsonText {

    private final JsonParserFactory parsers = JsonProvider.provider().createParserFactory(Map.of());

    /**
     * The one value that a text is. Too deep JSON is told by a bare RuntimeException of the parser.
     *
     * @throws BadInputException if it is broken, or more than one
     */
    JsonValue parse(String json) {
        try (JsonParser parser = parsers.createParser(new StringReader(unmarked(json)))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw noJson("something stands behind the value");
            }
            return value;
        } catch (BadInputException told) {
            throw told;
        } catch (RuntimeException broken) {
            throw noJson(String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
        }
    }

    JsonParser parser(String json) {
        return parsers.createParser(new StringReader(unmarked(json)));
    }

    private static String unmarked(String json) {
        return json.startsWith("\ufeff") ? json.substring(1) : json;
    }

    private static BadInputException noJson(String reason) {
        return new BadInputException("line", "is no JSON: " + reason);
    }
}
