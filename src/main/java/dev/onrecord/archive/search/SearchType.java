package dev.onrecord.archive.search;

import org.eclipse.microprofile.graphql.Description;

/** What can be searched for. */
@Description("What can be searched for.")
public enum SearchType {
    @Description("By title and body.")
    ARTICLE,
    @Description("By names and roles.")
    SPEAKER,
    @Description("By what is said.")
    QUOTE,
    @Description("By name.")
    LOCATION;

    private static final int SHIFT = 60;

    /** One number for a node of any type; it orders what matches equally well. */
    public long order(long id) {
        return (long) ordinal() << SHIFT | id;
    }

    /** The type of the node with this number. */
    public static SearchType ofOrder(long order) {
        return values()[(int) (order >>> SHIFT)];
    }

    /** The id of the node with this number. */
    public static long idOfOrder(long order) {
        return order & (1L << SHIFT) - 1;
    }
}
