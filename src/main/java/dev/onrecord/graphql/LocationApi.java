package dev.onrecord.graphql;

import static dev.onrecord.graphql.PageArguments.AFTER;
import static dev.onrecord.graphql.PageArguments.BEFORE;
import static dev.onrecord.graphql.PageArguments.FIRST;
import static dev.onrecord.graphql.PageArguments.LAST;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.LocationRow;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.search.TextSearch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Locations and what hangs on them. */
@Guarded
@GraphQLApi
public class LocationApi {

    private final LocationRepository locations;
    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final Connections connections;
    private final TextSearch texts;

    LocationApi(
            LocationRepository locations,
            ArticleRepository articles,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            Connections connections,
            TextSearch texts) {
        this.locations = locations;
        this.articles = articles;
        this.quotes = quotes;
        this.speakers = speakers;
        this.connections = connections;
        this.texts = texts;
    }

    @Query
    @Description("One location by id, or by name (of several the one that most articles name); null if there is none.")
    public @Nullable LocationView location(
            @Id @Description("The id.") @Nullable String id,
            @Description("A name; case and accents do not matter.") @Nullable String name) {
        if ((id == null) == (name == null)) {
            throw new BadInputException("id", "give one of id and name");
        }
        Optional<LocationRow> row = id == null
                ? locations.findByName(Objects.requireNonNull(name))
                : find(NodeId.key(NodeId.Type.Location, id, "id"));
        return row.map(found -> Cohort.alone(found, LocationView::new)).orElse(null);
    }

    private Optional<LocationRow> find(long id) {
        return Optional.ofNullable(locations.byIds(List.of(id)).get(id));
    }

    @Query
    @Description("Locations, most often named first unless ordered otherwise.")
    public @NonNull LocationConnectionView locations(
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable LocationFilterInput filter,
            @Description("How they are ordered.") @Nullable LocationOrderInput orderBy) {
        return connections.locations(
                connections.root(),
                locations.matching(LocationFilterInput.criteria(filter, texts), LocationOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("The location that contains it: Ankara -> Turkey.")
    public @Nullable LocationView parent(@Source LocationView location) {
        return location.cohort()
                .<LocationView>answer(
                        location.row(),
                        "parent",
                        LocationRow::parentId,
                        ids -> Cohort.together(locations.byIds(ids), LocationView::new));
    }

    @Description("Articles that name it, newest first unless ordered otherwise.")
    public @NonNull ArticleConnectionView articles(
            @Source LocationView location,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("How they are ordered.") @Nullable ArticleOrderInput orderBy) {
        return connections.articles(
                connections.of(location),
                articles.ofLocations(ArticleOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Quotes that name it, newest first unless ordered otherwise.")
    public @NonNull QuoteConnectionView quotes(
            @Source LocationView location,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before,
            @Description("Which are wanted.") @Nullable QuoteFilterInput filter,
            @Description("How they are ordered.") @Nullable QuoteOrderInput orderBy) {
        return connections.quotes(
                connections.of(location),
                quotes.ofLocations(QuoteFilterInput.criteria(filter, texts), QuoteOrderInput.ordering(orderBy)),
                new PageRequest(first, after, last, before));
    }

    @Description("Who speaks of it most.")
    public @NonNull SpeakerConnectionView speakers(
            @Source LocationView location,
            @Description(FIRST) @Nullable Integer first,
            @Description(AFTER) @Nullable String after,
            @Description(LAST) @Nullable Integer last,
            @Description(BEFORE) @Nullable String before) {
        return connections.speakers(
                connections.of(location), speakers.ofLocations(), new PageRequest(first, after, last, before));
    }
}
