package dev.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A speaker. */
public record SpeakerRow(
        long id, String name, SpeakerKind kind, @Nullable String wikidataId) {

    static final List<String> COLUMNS = List.of("s.id", "s.name", "s.kind", "s.wikidata_id");

    static SpeakerRow read(ResultSet row) throws SQLException {
        return new SpeakerRow(
                row.getLong(1), row.getString(2), SpeakerKind.valueOf(row.getString(3)), row.getString(4));
    }
}
