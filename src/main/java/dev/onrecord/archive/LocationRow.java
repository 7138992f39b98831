package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A location. */
public record LocationRow(
        long id,
        String name,
        LocationKind kind,
        @Nullable String countryCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer geonamesId,
        @Nullable Long parentId) {

    static final List<String> COLUMNS = List.of(
            "l.id", "l.name", "l.kind", "l.country_code", "l.latitude", "l.longitude", "l.geonames_id", "l.parent_id");

    static LocationRow read(ResultSet row) throws SQLException {
        return new LocationRow(
                row.getLong(1),
                row.getString(2),
                LocationKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, Double.class),
                row.getObject(6, Double.class),
                row.getObject(7, Integer.class),
                Statements.id(row, 8));
    }
}
