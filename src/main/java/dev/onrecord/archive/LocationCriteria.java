package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which locations are wanted: those for which every given condition holds.
 *
 * @param text words of the name
 * @param countryCode ISO 3166-1 alpha-2
 */
public record LocationCriteria(
        @Nullable TextCondition text,
        @Nullable LocationKind kind,
        @Nullable String countryCode) implements Condition {

    @Override
    public Sql sql() {
        List<Sql> conditions = new ArrayList<>();
        if (text != null) {
            conditions.add(text.on("l"));
        }
        if (kind != null) {
            conditions.add(Sql.of("l.kind = ?", kind.name()));
        }
        if (countryCode != null) {
            conditions.add(Sql.of("l.country_code = ?", countryCode));
        }
        return Sql.and(conditions);
    }
}
