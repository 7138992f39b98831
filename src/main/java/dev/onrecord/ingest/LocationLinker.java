package dev.onrecord.ingest;

import dev.onrecord.archive.Identity;
import dev.onrecord.archive.Ids;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.Table;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the stored row of each location that articles name, or makes it, with all that contains it. */
@ApplicationScoped
class LocationLinker {

    private final LocationRepository locations;
    private final Ids ids;

    LocationLinker(LocationRepository locations, Ids ids) {
        this.locations = locations;
        this.ids = ids;
    }

    void link(Collection<ArticleChange> changes, Batch batch) {
        Map<String, ExtractedLocation> named = new LinkedHashMap<>();
        for (ArticleChange change : changes) {
            change.requireExtraction().locations().forEach(location -> add(location, named));
        }
        batch.locations.putAll(locations.idsByIdentity(named.keySet()));
        named.keySet().removeAll(batch.locations.keySet());
        Ids.Block fresh = ids.take(Table.LOCATION, named.size());
        named.forEach((key, location) -> create(key, location, fresh.next(), batch));
    }

    /** What contains a location stands before it, as its row must. */
    private static void add(ExtractedLocation location, Map<String, ExtractedLocation> named) {
        String key = identityOf(location);
        if (!named.containsKey(key)) {
            if (location.parent() != null) {
                add(location.parent(), named);
            }
            named.put(key, location);
        }
    }

    private static String identityOf(ExtractedLocation location) {
        return Identity.of(location.geonamesId(), kindOf(location), location.countryCode(), location.name());
    }

    private static LocationKind kindOf(ExtractedLocation location) {
        return LocationKind.valueOf(location.kind().name());
    }

    private static void create(String key, ExtractedLocation location, long id, Batch batch) {
        Location row = new Location();
        row.id = id;
        row.identityKey = key;
        row.name = location.name();
        row.nameKey = NameKey.of(location.name(), Location.MAX_NAME_LENGTH);
        row.kind = kindOf(location);
        row.countryCode = location.countryCode();
        row.latitude = location.latitude();
        row.longitude = location.longitude();
        row.geonamesId = location.geonamesId();
        batch.locations.put(key, id);
        batch.newLocations.put(row, parentOf(location, batch));
    }

    private static @Nullable Long parentOf(ExtractedLocation location, Batch batch) {
        return location.parent() == null ? null : idOf(location.parent(), batch);
    }

    /** The id of a location that was linked. */
    static long idOf(ExtractedLocation location, Batch batch) {
        return Objects.requireNonNull(
                batch.locations.get(identityOf(location)), "the engine lists every location that it names");
    }

    /** Where an article names its locations. */
    void write(ArticleChange change, Batch batch) {
        Map<Long, List<Mention>> named = new LinkedHashMap<>();
        for (ExtractedLocation location : change.requireExtraction().locations()) {
            named.computeIfAbsent(idOf(location, batch), id -> new ArrayList<>())
                    .addAll(location.mentions());
        }
        named.forEach((id, mentions) -> {
            mentions.sort(Comparator.comparingInt(Mention::start));
            Integer[] starts = mentions.stream().map(Mention::start).toArray(Integer[]::new);
            Integer[] ends = mentions.stream().map(Mention::end).toArray(Integer[]::new);
            batch.rows.add(Table.ARTICLE_LOCATION, change.id(), id, starts, ends);
            batch.counts.location(id, 1, 0);
        });
    }
}
