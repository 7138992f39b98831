package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of locations. */
@Type("LocationEdge")
@Description("A place in a list of locations.")
public record LocationEdgeView(
        @NonNull @Description("Give it as after or before to go on from here.")
        String cursor,

        @NonNull @Description("The location that stands here.")
        LocationView node) {}
