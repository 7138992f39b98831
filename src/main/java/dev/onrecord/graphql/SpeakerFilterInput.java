package dev.onrecord.graphql;

import dev.onrecord.archive.SpeakerCriteria;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextSearch;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which speakers are wanted. */
@Input("SpeakerFilter")
@Description("Which speakers are wanted. Every given condition must hold.")
public class SpeakerFilterInput {

    @Description("Words of name, alias or role, as search reads them.")
    public @Nullable String text;

    @Description("Of this sort.")
    public @Nullable SpeakerKind kind;

    @Id
    @Description("Named in one of the speaker's quotes.")
    public @Nullable String location;

    @Description("Quoted in an article published at this instant or later.")
    public @Nullable Instant quotedAfter;

    @Description("Quoted in an article published before this instant; with quotedAfter, in one and the same article.")
    public @Nullable Instant quotedBefore;

    static SpeakerCriteria criteria(@Nullable SpeakerFilterInput filter, TextSearch texts) {
        SpeakerFilterInput given = filter == null ? new SpeakerFilterInput() : filter;
        return new SpeakerCriteria(
                texts.condition(SearchType.SPEAKER, given.text, "filter.text"),
                given.kind,
                NodeId.keyOrNull(NodeId.Type.Location, given.location, "filter.location"),
                given.quotedAfter,
                given.quotedBefore);
    }
}
