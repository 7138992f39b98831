package dev.onrecord.archive;

import dev.onrecord.archive.page.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which locations are wanted: those for which every given condition holds.
 *
 * @param countryCode ISO 3166-1 alpha-2
 */
public record LocationCriteria(
        @Nullable LocationKind kind, @Nullable String countryCode) {

    Sql sql() {
        List<Sql> conditions = new ArrayList<>();
        if (kind != null) {
            conditions.add(Sql.of("l.kind = ?", kind.name()));
        }
        if (countryCode != null) {
            conditions.add(Sql.of("l.country_code = ?", countryCode));
        }
        return Sql.and(conditions);
    }
}
