package dev.onrecord.archive.page;

import java.util.List;

/**
 * What a list holds, before it is cut into pages.
 *
 * @param columns what {@code reader} reads, from column 1 on
 * @param parent the column by which many lists are told apart; of no meaning where there is one list
 */
public record Listing<R>(
        List<String> columns, RowReader<R> reader, String from, String parent, Condition condition, Ordering ordering) {

    /** What tells this list from others of the same rows. */
    public Object question() {
        return List.of(from, parent, condition, ordering);
    }
}
