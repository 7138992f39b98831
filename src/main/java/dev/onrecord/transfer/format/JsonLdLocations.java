package dev.onrecord.transfer.format;

import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.LocationRow;
import jakarta.json.stream.JsonGenerator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The locations of an article in JSON-LD: each is described once, inside its first mention, and then referred to. */
final class JsonLdLocations {

    private static final String FIELD = "contentLocation";

    private final JsonGenerator json;
    private final StoredArticle article;
    private final Set<Long> written = new HashSet<>();

    JsonLdLocations(JsonGenerator json, StoredArticle article) {
        this.json = json;
        this.article = article;
    }

    void write() {
        if (!article.locations().isEmpty()) {
            json.writeStartArray(FIELD);
            for (LocationRow location : article.locations().values()) {
                json.writeStartObject();
                write(location);
            }
            json.writeEnd();
        }
    }

    /** Into an object that was begun, which it ends. */
    private void write(LocationRow location) {
        json.write("@id", idOf(location));
        if (written.add(location.id())) {
            json.write("@type", typeOf(location.kind())).write("name", location.name());
            if (location.geonamesId() != null) {
                json.write("sameAs", "https://www.geonames.org/" + location.geonamesId());
            }
            address(location);
            geo(location);
            LocationRow container = location.parentId() == null ? null : row(article, location.parentId());
            if (container != null) {
                json.writeStartObject("containedInPlace");
                write(container);
            }
        }
        json.writeEnd();
    }

    private void address(LocationRow location) {
        if (location.countryCode() != null) {
            json.writeStartObject("address").write("@type", "PostalAddress");
            json.write("addressCountry", location.countryCode()).writeEnd();
        }
    }

    private void geo(LocationRow location) {
        if (location.latitude() != null && location.longitude() != null) {
            json.writeStartObject("geo").write("@type", "GeoCoordinates");
            json.write("latitude", location.latitude())
                    .write("longitude", location.longitude())
                    .writeEnd();
        }
    }

    /** References from a quote to what is described with its article. */
    static void refer(JsonGenerator json, StoredArticle article, List<Long> ids) {
        List<LocationRow> rows = ids.stream()
                .map(id -> row(article, id))
                .filter(Objects::nonNull)
                .toList();
        if (!rows.isEmpty()) {
            json.writeStartArray(FIELD);
            rows.forEach(row -> json.writeStartObject().write("@id", idOf(row)).writeEnd());
            json.writeEnd();
        }
    }

    private static @Nullable LocationRow row(StoredArticle article, long id) {
        LocationRow row = article.locations().get(id);
        return row == null ? article.containers().get(id) : row;
    }

    private static String idOf(LocationRow location) {
        return location.geonamesId() == null
                ? "_:location-" + location.id()
                : "https://sws.geonames.org/" + location.geonamesId() + "/";
    }

    private static String typeOf(LocationKind kind) {
        return switch (kind) {
            case CONTINENT -> "Continent";
            case COUNTRY -> "Country";
            case REGION -> "AdministrativeArea";
            case CITY -> "City";
            case PLACE -> "Place";
        };
    }
}
