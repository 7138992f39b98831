package dev.onrecord.graphql;

import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.SpeakerRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A speaker; {@link SpeakerApi} adds what hangs on it. */
@Type("Speaker")
@Description("Whoever is quoted: a person, an organization, a group, or a source the article does not name.")
public record SpeakerView(@Ignore SpeakerRow row, @Ignore Cohort<SpeakerRow> cohort)
        implements NodeView, SearchResultView {

    @Id
    @Override
    @Description("Opaque to clients, stable for the life of the object, and unique over all types.")
    public @NonNull String getId() {
        return NodeId.of(NodeId.Type.Speaker, row.id());
    }

    @Description("Fullest name seen: never 'he', nor a lone surname where an article gives more.")
    public @NonNull String getName() {
        return row.name();
    }

    @Description("What sort of speaker.")
    public @NonNull SpeakerKind getKind() {
        return row.kind();
    }

    @Description("Wikidata item: 'Q7821917'.")
    public @Nullable String getWikidataId() {
        return row.wikidataId();
    }
}
