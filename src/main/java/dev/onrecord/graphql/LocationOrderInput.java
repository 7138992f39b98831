package dev.onrecord.graphql;

import dev.onrecord.archive.LocationOrderField;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How locations are ordered; most often named first where nobody says. */
@Input("LocationOrder")
@Description("How locations are ordered.")
public class LocationOrderInput {

    @NonNull
    @Description("What they are ordered by.")
    public LocationOrderField field = LocationOrderField.ARTICLE_COUNT;

    @NonNull
    @Description("Which end comes first.")
    public OrderDirection direction = OrderDirection.DESC;

    static Ordering ordering(@Nullable LocationOrderInput order) {
        LocationOrderInput given = order == null ? new LocationOrderInput() : order;
        return given.field.in(given.direction);
    }
}
