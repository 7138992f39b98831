package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteEditing;
import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.SpeakerEditing;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.PlainText;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What editors say of quotes and speakers. */
@Guarded
@GraphQLApi
public class EditingApi {

    private static final int MAX_NAME_LENGTH = 300;

    private final QuoteEditing quotes;
    private final SpeakerEditing speakers;
    private final Nodes nodes;

    EditingApi(QuoteEditing quotes, SpeakerEditing speakers, Nodes nodes) {
        this.quotes = quotes;
        this.speakers = speakers;
        this.nodes = nodes;
    }

    @Mutation
    @Description(
            "Says who said a quote, or of what kind it is. An editor's word stands: ingesting the article again keeps it.")
    public @NonNull QuoteView correctQuote(
            @NonNull @Description("The correction.") QuoteCorrectionInput input, Context context) {
        long key = NodeId.key(NodeId.Type.Quote, input.id, "input.id");
        boolean speakerGiven = isGiven(context, "speaker");
        if (!speakerGiven && input.kind == null) {
            throw new BadInputException("input", "give speaker (null for nobody), kind, or both");
        }
        Long speaker = NodeId.keyOrNull(NodeId.Type.Speaker, input.speaker, "input.speaker");
        quotes.correct(key, new QuoteEditing.Correction(speakerGiven, speaker, input.kind));
        return quote(input.id);
    }

    /** Whether a field of the input was given, if only as null. */
    private static boolean isGiven(Context context, String field) {
        Map<String, Object> input =
                context.unwrap(DataFetchingEnvironment.class).getArgument("input");
        return input != null && input.containsKey(field);
    }

    @Mutation
    @Description("Says that a quote is right as it is. Ingesting the article again keeps it.")
    public @NonNull QuoteView confirmQuote(@Id @NonNull @Description("The quote.") String id) {
        quotes.confirm(NodeId.key(NodeId.Type.Quote, id, "id"));
        return quote(id);
    }

    private QuoteView quote(String id) {
        return (QuoteView) node(id);
    }

    private NodeView node(String id) {
        return Objects.requireNonNull(
                nodes.find(List.of(NodeId.parse(id, "id"))).get(0));
    }

    @Mutation
    @Description("Changes a speaker.")
    public @NonNull SpeakerView updateSpeaker(@NonNull @Description("What to change.") SpeakerUpdateInput input) {
        long key = NodeId.key(NodeId.Type.Speaker, input.id, "input.id");
        if (input.wikidataId != null && !Speaker.isWikidataItem(input.wikidataId)) {
            throw new BadInputException("input.wikidataId", "is no Wikidata item, such as Q42");
        }
        List<String> aliases = input.addAliases == null ? List.of() : input.addAliases;
        speakers.update(
                key,
                new SpeakerEditing.Update(
                        input.name == null ? null : name("input.name", input.name),
                        input.kind,
                        input.wikidataId,
                        aliases.stream()
                                .map(alias -> name("input.addAliases", alias))
                                .toList()));
        return (SpeakerView) node(input.id);
    }

    private static String name(String field, @Nullable String given) {
        String name = given == null ? "" : PlainText.normalizeLine(given);
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new BadInputException(field, "must have 1 to " + MAX_NAME_LENGTH + " characters");
        }
        return name;
    }

    @Mutation
    @Description(
            "Makes two speakers one: `from` becomes an alias of `into`, with all its quotes; its old ID still leads there.")
    public @NonNull SpeakerView mergeSpeakers(
            @Id @NonNull @Description("The speaker that stays.") String into,
            @Id @NonNull @Description("The speaker that becomes an alias.") String from) {
        speakers.merge(NodeId.key(NodeId.Type.Speaker, into, "into"), NodeId.key(NodeId.Type.Speaker, from, "from"));
        return (SpeakerView) node(into);
    }
}
