package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of quotes. */
@Type("QuoteEdge")
@Description("A place in a list of quotes.")
public record QuoteEdgeView(
        @NonNull @Description("Give it as after or before to go on from here.")
        String cursor,

        @NonNull @Description("The quote that stands here.") QuoteView node) {}
