package dev.onrecord.graphql;

import dev.onrecord.archive.SpeakerKind;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What an editor says of a speaker. */
@Input("SpeakerUpdate")
@Description("What an editor says of a speaker; what is left out stays as it is.")
public class SpeakerUpdateInput {

    @Id
    @NonNull
    @Description("The speaker.")
    public String id = "";

    @Description("The name from now on; the former one becomes an alias.")
    public @Nullable String name;

    @Description("What sort of speaker.")
    public @Nullable SpeakerKind kind;

    @Description("Wikidata item: 'Q7821917'.")
    public @Nullable String wikidataId;

    @Description("Further names that lead to this speaker, also in articles to come.")
    public @Nullable List<@NonNull String> addAliases;
}
