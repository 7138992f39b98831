package dev.onrecord.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Words, and what is known of each. Of a text most words are not among them, which a few bits mostly tell. */
final class WordTable<V> {

    private static final int HASH_BITS = 13;

    private final Map<String, V> values = new HashMap<>();
    // A bit for the hash of each word.
    private final long[] hashes = new long[1 << HASH_BITS - 6];

    void put(String word, V value) {
        values.put(word, value);
        hashes[hash(word) >>> 6] |= 1L << hash(word);
    }

    V computeIfAbsent(String word, Supplier<V> value) {
        V known = get(word);
        if (known != null) {
            return known;
        }
        V fresh = value.get();
        put(word, fresh);
        return fresh;
    }

    /** What is known of the word; null where it is not there. */
    @Nullable
    V get(String word) {
        return mayHave(word) ? values.get(word) : null;
    }

    boolean has(String word) {
        return mayHave(word) && values.containsKey(word);
    }

    void forEach(BiConsumer<String, V> action) {
        values.forEach(action);
    }

    private boolean mayHave(String word) {
        int hash = hash(word);
        return (hashes[hash >>> 6] >>> hash & 1) != 0;
    }

    private static int hash(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> HASH_BITS) & ((1 << HASH_BITS) - 1);
    }
}
