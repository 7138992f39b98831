package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchType;
import java.util.Locale;

/** The fields of the index. Nodes of a type have one for all their words, so that a word is looked up once. */
final class NodeFields {

    /** What is replaced together: an article with its quotes, a speaker, a location. */
    static final String UNIT = "unit";

    /** {@link SearchType#order} of the node. */
    static final String ORDER = "order";

    /** Letters of the longest beginning of a word that has a place in the index: few words begin like a longer one. */
    static final int LONGEST_BEGINNING = 4;

    private NodeFields() {}

    /** The field of a type's words. No other type has it. */
    static String words(SearchType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** The field of the short beginnings of a type's words. */
    static String beginnings(SearchType type) {
        return words(type) + "-beginnings";
    }

    /** How much a node of a type counts among others: names are short, and say more. */
    static float weight(SearchType type) {
        return switch (type) {
            case ARTICLE -> 1.5f;
            case SPEAKER -> 2;
            case QUOTE -> 1;
            case LOCATION -> 3;
        };
    }
}
