package dev.onrecord.endpoint.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What was used most recently, by a text; bounded in number and in characters. */
final class Recent<V> {

    private static final int ENTRIES = 2_000;
    private static final long CHARACTERS = 8_000_000;

    private final ToLongFunction<V> size;
    private final LinkedHashMap<String, V> byText = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /** @param size characters that a value holds */
    Recent(ToLongFunction<V> size) {
        this.size = size;
    }

    synchronized Optional<V> get(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    synchronized void put(String text, V value) {
        V before = byText.put(text, value);
        characters += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
        Iterator<Map.Entry<String, V>> oldestFirst = byText.entrySet().iterator();
        while (byText.size() > ENTRIES || characters > CHARACTERS && byText.size() > 1) {
            characters -= size.applyAsLong(oldestFirst.next().getValue());
            oldestFirst.remove();
        }
    }

    synchronized int size() {
        return byText.size();
    }
}
