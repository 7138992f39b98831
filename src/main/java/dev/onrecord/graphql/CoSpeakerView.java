package dev.onrecord.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** Somebody who is quoted beside another. */
@Type("CoSpeaker")
@Description("Somebody quoted in the same articles.")
public record CoSpeakerView(
        @NonNull @Description("Who.") SpeakerView speaker,

        @Description("In how many articles both are quoted.")
        int articleCount) {}
