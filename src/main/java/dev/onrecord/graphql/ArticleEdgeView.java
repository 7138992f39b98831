package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of articles. */
@Type("ArticleEdge")
@Description("A place in a list of articles.")
public record ArticleEdgeView(
        @NonNull @Description("Give it as after or before to go on from here.")
        String cursor,

        @NonNull @Description("The article that stands here.")
        ArticleView node) {}
