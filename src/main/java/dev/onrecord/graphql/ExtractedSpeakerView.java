package dev.onrecord.graphql;

import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.ingest.ArticleReading.FoundSpeaker;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A speaker as one text has it. */
@Type("ExtractedSpeaker")
@Description("A speaker as one text has it.")
public record ExtractedSpeakerView(
        @NonNull @Description("The fullest name the text gives.")
        String name,

        @NonNull @Description("What sort of speaker.") SpeakerKind kind,

        @NonNull @Description("Offices and affiliations as the text gives them.")
        List<@NonNull String> roles) {

    static ExtractedSpeakerView of(FoundSpeaker speaker) {
        return new ExtractedSpeakerView(speaker.name(), speaker.kind(), speaker.roles());
    }
}
