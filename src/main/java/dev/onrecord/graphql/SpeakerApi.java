package dev.onrecord.graphql;

import static dev.onrecord.graphql.PageArguments.AFTER;
import static dev.onrecord.graphql.PageArguments.BEFORE;
import static dev.onrecord.graphql.PageArguments.FIRST;
import static dev.onrecord.graphql.PageArguments.LAST;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.CoSpeakerRow;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.RoleRow;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.SpeakerRow;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.search.TextSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Speakers and what hangs on them. */
@Guarded
@GraphQLApi
public class SpeakerApi {

    private static final int QUOTED_WITH = 10;

    private final SpeakerRepository speakers;
    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final LocationRepository locations;
    private final Connections connections;
    private final TextSearch texts;

    SpeakerApi(
            SpeakerRepository speakers,
            ArticleRepository articles,
            QuoteRepository quotes,
            LocationRepository locations,
            Connections connections,
            TextSearch texts) {
        this.speakers = speakers;
        this.articles = articles;
        this.quotes = quotes;
        this.locations = locations;
        this.connections = connections;
        this.texts = texts;
    }

    @Query
    @Description("One speaker by id, or by name or alias (of several the one quoted most); null if there is none.")
    public @Nullable SpeakerView speaker(
            @Id @Description("The id; also one that was merged into another.") @Nullable String id,
            @Description("A name or alias; case and accents do not matter.") @Nullable String name) {
        if ((id == null) == (name == null)) {
            throw new BadInputException("id", "give one of id and name");
        }
        Optional<SpeakerRow> row = id == null
                ? speakers.findByName(Objects.requireNonNull(name))
                : find(NodeId.key(NodeId.Type.Speaker, id, "id"));
        return row.map(found -> Cohort.alone(found, SpeakerView::new)).orElse(null);
    }

    private Optional<SpeakerRow> find(long id) {
        return Optional.ofNullable(speakers.byIds(List.of(id)).get(id));
    }

    @Query
    @Description("Speakers, most quoted first unless ordered otherwise.")
    public @NonNull SpeakerConnectionView speakers(
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable SpeakerFilterInput filter,
            @Description("How they are ordered.") @Nullable SpeakerOrderInput orderBy) {
        return connections.speakers(
                connections.root(),
                speakers.matching(SpeakerFilterInput.criteria(filter, texts), SpeakerOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Other names that lead here.")
    public @NonNull List<@NonNull String> aliases(@Source SpeakerView speaker) {
        List<String> aliases =
                speaker.cohort().<List<String>>answer(speaker.row(), "aliases", SpeakerRow::id, speakers::aliases);
        return aliases == null ? List.of() : aliases;
    }

    @Description("Offices and affiliations as reported: 'U.S. Secretary of State'; the latest first.")
    public @NonNull List<@NonNull RoleView> roles(@Source SpeakerView speaker) {
        List<RoleRow> roles =
                speaker.cohort().<List<RoleRow>>answer(speaker.row(), "roles", SpeakerRow::id, speakers::roles);
        return roles == null ? List.of() : roles.stream().map(RoleView::of).toList();
    }

    @Description("What the speaker said, newest first unless ordered otherwise.")
    public @NonNull QuoteConnectionView quotes(
            @Source SpeakerView speaker,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable QuoteFilterInput filter,
            @Description("How they are ordered.") @Nullable QuoteOrderInput orderBy) {
        return connections.quotes(
                connections.of(speaker),
                quotes.ofSpeakers(QuoteFilterInput.criteria(filter, texts), QuoteOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Articles that quote this speaker, newest first unless ordered otherwise.")
    public @NonNull ArticleConnectionView articles(
            @Source SpeakerView speaker,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("How they are ordered.") @Nullable ArticleOrderInput orderBy) {
        return connections.articles(
                connections.of(speaker),
                articles.ofSpeakers(ArticleOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Places named in this speaker's quotes, most often named first.")
    public @NonNull LocationConnectionView locations(
            @Source SpeakerView speaker,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before) {
        return connections.locations(
                connections.of(speaker), locations.ofSpeakers(), new PageRequest(first, after, last, before));
    }

    @Description("Others quoted in the same articles, most shared articles first.")
    public @NonNull List<@NonNull CoSpeakerView> quotedWith(
            @Source SpeakerView speaker,
            @DefaultValue("10") @Description("At most so many: 0 to 100.") @Nullable Integer first) {
        int most = first == null ? QUOTED_WITH : first;
        PageRequest.requireSize("first", most);
        List<CoSpeakerView> others = speaker.cohort()
                .<List<CoSpeakerView>>answer(
                        speaker.row(),
                        List.of("quotedWith", most),
                        SpeakerRow::id,
                        ids -> views(speakers.quotedWith(ids, most)));
        return others == null ? List.of() : others;
    }

    private static Map<Long, List<CoSpeakerView>> views(Map<Long, List<CoSpeakerRow>> others) {
        Cohort<SpeakerRow> cohort = new Cohort<>(others.values().stream()
                .flatMap(List::stream)
                .map(CoSpeakerRow::speaker)
                .toList());
        Map<Long, List<CoSpeakerView>> views = new HashMap<>();
        others.forEach((id, rows) -> views.put(
                id,
                rows.stream()
                        .map(row -> new CoSpeakerView(new SpeakerView(row.speaker(), cohort), row.articleCount()))
                        .toList()));
        return views;
    }
}
