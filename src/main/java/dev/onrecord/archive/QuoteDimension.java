package dev.onrecord.archive;

import org.eclipse.microprofile.graphql.Description;

/** What quotes are counted by. */
@Description("What quotes are counted by.")
public enum QuoteDimension {
    @Description("Who said it.")
    SPEAKER,
    @Description("Places named in the quote; a quote may count for several.")
    LOCATION,
    @Description("Who published the article.")
    PUBLISHER,
    @Description("Where it is printed.")
    ARTICLE,
    @Description("How much stands between quotation marks.")
    KIND,
    @Description("The reporting word, in lower case.")
    CUE,
    @Description("'2025-11-06'")
    DAY,
    @Description("'2025-11'")
    MONTH,
    @Description("'2025'")
    YEAR
}
