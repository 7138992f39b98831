package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.objects;
import static dev.onrecord.transfer.format.JsonNodes.values;

import dev.onrecord.archive.error.BadInputException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * IPTC ninjs 2.x and 3.x: an item, an array of items, or an object that holds such an array. The places it names are not
 * taken over: the engine finds them in the text, with their offsets.
 */
public final class NinjsDocument implements ArticleDocument {

    /** An item inside an envelope, a page of results and the like lies no deeper. */
    private static final int MAX_ENVELOPES = 4;

    private final JsonText json = new JsonText();
    private final InstantSource clock;

    /** @param clock tells whether an embargo has ended */
    public NinjsDocument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<ArticlePart> read(String text) {
        List<JsonObject> items = items(json.parse(text));
        if (items.isEmpty()) {
            throw new BadInputException(
                    "uri", "is missing: there is no ninjs item, which has uri, headlines and bodies");
        }
        return items.stream()
                .map(object -> new NinjsItem(object, clock))
                .<ArticlePart>map(item -> item::read)
                .toList();
    }

    private static List<JsonObject> items(JsonValue root) {
        List<JsonObject> items = new ArrayList<>();
        Deque<JsonValue> open = new ArrayDeque<>(values(root));
        for (int depth = 0; depth < MAX_ENVELOPES && items.isEmpty(); depth++) {
            open = collect(open, items);
        }
        return items;
    }

    /** Takes the items out of one layer; what may hold others is the next. */
    private static Deque<JsonValue> collect(Deque<JsonValue> layer, List<JsonObject> items) {
        Deque<JsonValue> next = new ArrayDeque<>();
        for (JsonValue value : layer) {
            for (JsonObject object : objects(value)) {
                if (NinjsItem.isItem(object)) {
                    items.addAll(texts(object));
                } else {
                    object.values().forEach(inner -> next.addAll(values(inner)));
                }
            }
        }
        return next;
    }

    /** A package without a text of its own is the texts in it. */
    private static List<JsonObject> texts(JsonObject item) {
        List<JsonObject> inside = objects(item.get("associations")).stream()
                .filter(associated -> !values(associated.get("bodies")).isEmpty())
                .toList();
        return values(item.get("bodies")).isEmpty() && !inside.isEmpty() ? inside : List.of(item);
    }
}
