package dev.onrecord.archive;

import org.eclipse.microprofile.graphql.Description;

/** How much of a statement stands between quotation marks. */
@Description("How much of a statement stands between quotation marks.")
public enum QuoteKind {
    @Description("All of it.")
    DIRECT,
    @Description("A part: reported speech with quoted words inside.")
    MIXED,
    @Description("Nothing: reported speech.")
    INDIRECT
}
