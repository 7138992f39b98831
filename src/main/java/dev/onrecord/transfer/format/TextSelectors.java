package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.objects;

import dev.onrecord.archive.error.BadInputException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what W3C selectors select in a text. Positions count code points, as the recommendation has it; of those that do
 * not fit, UTF-16 code units are tried, and then the words with what stands around them.
 */
final class TextSelectors {

    /** Words at their place, in UTF-16 code units. */
    record Place(String text, int start, int end) {}

    private final String body;
    private final CodePoints points;
    private int cursor;

    TextSelectors(String body) {
        this.body = body;
        this.points = new CodePoints(body);
    }

    /**
     * Where a quotation stands. One without selectors is looked for by its words, behind the one before.
     *
     * @param text its words, where it tells them
     * @return null where it has no selectors and does not stand in the text: it is quoted from elsewhere
     * @throws BadInputException if it has selectors that select nothing, or something else
     */
    @Nullable
    Place place(JsonObject quotation, @Nullable String text) {
        List<JsonObject> selectors = Stream.concat(Stream.of(quotation), targets(quotation))
                .flatMap(target -> Stream.of("selector", "hasSelector")
                        .flatMap(name -> objects(LinkedData.field(target, name)).stream()))
                .toList();
        if (selectors.isEmpty()) {
            return text == null ? null : byWords(text);
        }
        String exact = Objects.requireNonNullElse(field(selectors, "exact"), text == null ? "" : text);
        Place place = byPosition(selectors, exact);
        place = place == null ? bySurroundings(selectors, exact) : place;
        if (place == null) {
            throw new BadInputException("selector", "does not fit articleBody: " + shortened(exact));
        }
        cursor = place.end();
        return place;
    }

    private static Stream<JsonObject> targets(JsonObject quotation) {
        return Stream.of("target", "hasTarget", "isPartOf")
                .flatMap(name -> objects(LinkedData.field(quotation, name)).stream());
    }

    private @Nullable Place byPosition(List<JsonObject> selectors, String exact) {
        int start = offset(selectors, "start");
        int end = offset(selectors, "end");
        if (start < 0 || end <= start) {
            return null;
        }
        Place counted = at(points.toUnits(start), points.toUnits(end));
        boolean fits = counted != null && (exact.isEmpty() || counted.text().equals(exact));
        Place place = fits ? counted : at(start, end);
        return place != null && (exact.isEmpty() || place.text().equals(exact)) ? place : null;
    }

    private @Nullable Place at(int start, int end) {
        return start < 0 || end <= start || end > body.length()
                ? null
                : new Place(body.substring(start, end), start, end);
    }

    private @Nullable Place bySurroundings(List<JsonObject> selectors, String exact) {
        String prefix = Objects.requireNonNullElse(field(selectors, "prefix"), "");
        String suffix = Objects.requireNonNullElse(field(selectors, "suffix"), "");
        int found = exact.isEmpty() ? -1 : body.indexOf(prefix + exact + suffix);
        int start = found + prefix.length();
        return found < 0 ? null : new Place(exact, start, start + exact.length());
    }

    private @Nullable Place byWords(String text) {
        int behind = body.indexOf(text, cursor);
        int start = behind < 0 ? body.indexOf(text) : behind;
        if (start < 0) {
            return null;
        }
        cursor = start + text.length();
        return new Place(text, start, cursor);
    }

    /** Blank surroundings count: a quote may stand between two spaces. */
    private static @Nullable String field(List<JsonObject> selectors, String name) {
        return selectors.stream()
                .map(selector -> LinkedData.field(selector, name))
                .map(JsonNodes::string)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int offset(List<JsonObject> selectors, String name) {
        JsonValue offset = selectors.stream()
                .map(selector -> LinkedData.field(selector, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(JsonValue.NULL);
        return JsonNodes.offset(offset);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
