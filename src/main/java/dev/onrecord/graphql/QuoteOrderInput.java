package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteOrderField;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How quotes are ordered; newest first where nobody says. */
@Input("QuoteOrder")
@Description("How quotes are ordered.")
public class QuoteOrderInput {

    @NonNull
    @Description("What they are ordered by.")
    public QuoteOrderField field = QuoteOrderField.PUBLISHED_AT;

    @NonNull
    @Description("Which end comes first.")
    public OrderDirection direction = OrderDirection.DESC;

    static Ordering ordering(@Nullable QuoteOrderInput order) {
        QuoteOrderInput given = order == null ? new QuoteOrderInput() : order;
        return given.field.in(given.direction);
    }

    /** In an article the quotes stand as the reader meets them. */
    static Ordering orderingInArticle(@Nullable QuoteOrderInput order) {
        return order == null ? QuoteOrderField.POSITION.in(OrderDirection.ASC) : ordering(order);
    }
}
