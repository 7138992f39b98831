package dev.onrecord.graphql;

import dev.onrecord.archive.SpeakerOrderField;
import dev.onrecord.archive.page.OrderDirection;
import dev.onrecord.archive.page.Ordering;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** How speakers are ordered; most quoted first where nobody says. */
@Input("SpeakerOrder")
@Description("How speakers are ordered.")
public class SpeakerOrderInput {

    @NonNull
    @Description("What they are ordered by.")
    public SpeakerOrderField field = SpeakerOrderField.QUOTE_COUNT;

    @NonNull
    @Description("Which end comes first.")
    public OrderDirection direction = OrderDirection.DESC;

    static Ordering ordering(@Nullable SpeakerOrderInput order) {
        SpeakerOrderInput given = order == null ? new SpeakerOrderInput() : order;
        return given.field.in(given.direction);
    }
}
