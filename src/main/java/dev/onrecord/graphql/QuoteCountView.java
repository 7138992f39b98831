package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A group of quotes and their number. */
@Type("QuoteCount")
@Description("One bar of a chart.")
public record QuoteCountView(
        @NonNull @Description("What the group is called: a name, a title, a kind, '2025-11-06', '2025-11', '2025'.")
        String key,

        @Description("How many quotes are in it.") int count,

        @Description("Set where the dimension is a node.") @Nullable
        NodeView node) {}
