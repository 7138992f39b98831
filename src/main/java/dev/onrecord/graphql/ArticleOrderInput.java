package dev.onrecord.graphql;

import dev.onrecord.archive.ArticleOrderField;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How articles are ordered; newest first where nobody says. */
@Input("ArticleOrder")
@Description("How articles are ordered.")
public class ArticleOrderInput {

    @NonNull
    @Description("What they are ordered by.")
    public ArticleOrderField field = ArticleOrderField.PUBLISHED_AT;

    @NonNull
    @Description("Which end comes first.")
    public OrderDirection direction = OrderDirection.DESC;

    static Ordering ordering(@Nullable ArticleOrderInput order) {
        ArticleOrderInput given = order == null ? new ArticleOrderInput() : order;
        return given.field.in(given.direction);
    }
}
