package dev.onrecord.archive.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What is looked for, and among what. */
public record SearchQuestion(TextQuery query, Set<SearchType> types) {

    public SearchQuestion {
        types = Set.copyOf(types);
    }

    public static SearchQuestion of(TextQuery query, Collection<SearchType> types) {
        Set<SearchType> distinct = EnumSet.noneOf(SearchType.class);
        distinct.addAll(types);
        return new SearchQuestion(query, distinct);
    }
}
