package dev.onrecord.archive.search;

import org.eclipse.microprofile.graphql.Description;

/** What can be searched for. */
@Description("What can be searched for.")
public enum SearchType {
    @Description("By title and body.")
    ARTICLE(0),
    @Description("By names and roles.")
    SPEAKER(1),
    @Description("By what is said.")
    QUOTE(2),
    @Description("By name.")
    LOCATION(3);

    private static final int SHIFT = 60;

    /** Stands in indexes and cursors. */
    private final int number;

    SearchType(int number) {
        this.number = number;
    }

    /** One number for a node of any type; it orders what matches equally well. */
    public long order(long id) {
        return (long) number << SHIFT | id;
    }

    /** The type of the node with this number. */
    public static SearchType ofOrder(long order) {
        for (SearchType type : values()) {
            if (type.number == order >>> SHIFT) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type has the number " + order);
    }

    /** The id of the node with this number. */
    public static long idOfOrder(long order) {
        return order & (1L << SHIFT) - 1;
    }
}
