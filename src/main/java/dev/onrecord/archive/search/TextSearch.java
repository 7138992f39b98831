package dev.onrecord.archive.search;

import dev.onrecord.archive.TextCondition;
import dev.onrecord.archive.page.Page;
import dev.onrecord.archive.page.PageRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds nodes by the words of their texts. What is committed is found. */
public interface TextSearch {

    /** What matches, best match first; some of it may be gone again. */
    Page<SearchHit> page(SearchQuestion question, PageRequest request);

    /** How many match. */
    int count(SearchQuestion question);

    /** The condition that rows of one type match. */
    TextCondition condition(SearchType type, TextQuery query);

    /** What the index and the archive hold of each type. */
    Map<SearchType, Holding> holdings();

    /** Puts the index on disk as it is, so that a copy of the archive has it. */
    void flush();

    /**
     * How much there is of one type.
     *
     * @param stored rows of the archive
     * @param indexed of them, those that can be found; more than are stored where the index knows what is gone
     */
    record Holding(long stored, long indexed) {}

    /** The condition on one type that a client gives as text; null for null. */
    default @Nullable TextCondition condition(SearchType type, @Nullable String text, String field) {
        return text == null ? null : condition(type, TextQuery.parse(text, field));
    }

    /** Every type. */
    List<SearchType> ALL = List.of(SearchType.values());
}
