package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchType;
import java.util.List;

/** The fields of the index. */
final class NodeFields {

    /** What is replaced together: an article with its quotes, a speaker, a location. */
    static final String UNIT = "unit";

    /** {@link SearchType#order} of the node. */
    static final String ORDER = "order";

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String SAID = "said";
    static final String NAME = "name";
    static final String ALIASES = "aliases";
    static final String TITLES = "titles";
    static final String PLACE = "place";

    private NodeFields() {}

    /** A field, and how much a word in it counts. */
    record Weighted(String field, float weight) {}

    /** The fields that nodes of a type are found by. No other type has them. */
    static List<Weighted> of(SearchType type) {
        return switch (type) {
            case ARTICLE -> List.of(new Weighted(TITLE, 3), new Weighted(BODY, 1));
            case SPEAKER -> List.of(new Weighted(NAME, 3), new Weighted(ALIASES, 2), new Weighted(TITLES, 1));
            case QUOTE -> List.of(new Weighted(SAID, 1));
            case LOCATION -> List.of(new Weighted(PLACE, 3));
        };
    }
}
