package dev.onrecord.ingest;

import dev.onrecord.archive.Article;
import dev.onrecord.archive.Identity;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.LocationMention;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the stored row of each location that an article names, or makes it, with all that contains it. */
@ApplicationScoped
class LocationLinker {

    private final LocationRepository locations;
    private final EntityManager entities;
    private final TextChanges changes;

    LocationLinker(LocationRepository locations, EntityManager entities, TextChanges changes) {
        this.locations = locations;
        this.entities = entities;
        this.changes = changes;
    }

    Map<ExtractedLocation, Location> link(Collection<ExtractedLocation> named) {
        Map<String, Location> known = known(named);
        Map<ExtractedLocation, Location> rows = new LinkedHashMap<>();
        named.forEach(location -> rows.put(location, rowOf(location, known)));
        return rows;
    }

    private Map<String, Location> known(Collection<ExtractedLocation> named) {
        TreeSet<String> keys = new TreeSet<>();
        for (ExtractedLocation location : named) {
            for (ExtractedLocation at = location; at != null; at = at.parent()) {
                keys.add(identityOf(at));
            }
        }
        Map<String, Location> known = new HashMap<>();
        locations.byIdentityKeys(keys).forEach(row -> known.put(row.identityKey, row));
        return known;
    }

    private static String identityOf(ExtractedLocation location) {
        return Identity.of(location.geonamesId(), kindOf(location), location.countryCode(), location.name());
    }

    private static LocationKind kindOf(ExtractedLocation location) {
        return LocationKind.valueOf(location.kind().name());
    }

    private Location rowOf(ExtractedLocation location, Map<String, Location> known) {
        String key = identityOf(location);
        Location row = known.get(key);
        if (row == null) {
            row = create(key, location, location.parent() == null ? null : rowOf(location.parent(), known));
            known.put(key, row);
        }
        return row;
    }

    private Location create(String key, ExtractedLocation location, @Nullable Location parent) {
        Location row = new Location();
        row.identityKey = key;
        row.name = location.name();
        row.nameKey = NameKey.of(location.name(), Location.MAX_NAME_LENGTH);
        row.kind = kindOf(location);
        row.countryCode = location.countryCode();
        row.latitude = location.latitude();
        row.longitude = location.longitude();
        row.geonamesId = location.geonamesId();
        row.parent = parent;
        entities.persist(row);
        changes.location(Objects.requireNonNull(row.id));
        return row;
    }

    void writeMentions(Article article, Map<ExtractedLocation, Location> rows) {
        rows.forEach((location, row) -> {
            for (Mention mention : location.mentions()) {
                LocationMention stored = new LocationMention();
                stored.article = article;
                stored.location = row;
                stored.start = mention.start();
                stored.end = mention.end();
                entities.persist(stored);
            }
        });
    }
}
