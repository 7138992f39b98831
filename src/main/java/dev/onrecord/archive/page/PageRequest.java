package dev.onrecord.archive.page;

import dev.onrecord.archive.error.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted, by the rules of Relay's cursor connections: the {@code first} rows behind {@code after},
 * or the {@code last} before {@code before}; 20 where neither is given, 100 at most.
 */
public record PageRequest(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    /** Rows on a page where the caller does not say. */
    public static final int DEFAULT_SIZE = 20;

    /** Rows on a page at most. */
    public static final int MAX_SIZE = 100;

    public PageRequest {
        if (first != null && last != null) {
            throw new BadInputException("last", "give first or last, not both");
        }
        requireSize("first", first);
        requireSize("last", last);
    }

    /**
     * Checks the size of a list.
     *
     * @throws BadInputException if it is negative or over {@link #MAX_SIZE}
     */
    public static void requireSize(String field, @Nullable Integer size) {
        if (size != null && (size < 0 || size > MAX_SIZE)) {
            throw new BadInputException(field, "must be 0 to " + MAX_SIZE + ", not " + size);
        }
    }

    boolean backwards() {
        return last != null;
    }

    /** How many rows are wanted. */
    public int size() {
        return first != null ? first : last != null ? last : DEFAULT_SIZE;
    }
}
