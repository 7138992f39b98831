package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A place in a list of speakers. */
@Type("SpeakerEdge")
@Description("A place in a list of speakers.")
public record SpeakerEdgeView(
        @NonNull @Description("Give it as after or before to go on from here.")
        String cursor,

        @NonNull @Description("The speaker that stands here.")
        SpeakerView node) {}
