package dev.onrecord.archive.search.postgresql;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.search.TextQuery;
import dev.onrecord.archive.search.TextQuery.Clause;
import java.util.ArrayList;
import java.util.List;

/** Says in PostgreSQL's terms what is looked for. Words are of letters and digits only, so that none can end its quotes. */
final class TsQueries {

    private TsQueries() {}

    /** The whole query. */
    static Sql of(TextQuery query) {
        String whole = text(query, false);
        List<Sql> parts = new ArrayList<>();
        if (!whole.isEmpty()) {
            parts.add(Sql.of("to_tsquery('onrecord', ?)", whole));
        }
        for (Clause clause : query.wanted()) {
            if (clause.beginning()) {
                String word = quoted(clause.words().get(0));
                parts.add(Sql.of("(to_tsquery('onrecord', ?) || to_tsquery('simple', ?))", word, word + ":*"));
            }
        }
        return parts.stream()
                .reduce((one, other) -> one.plus("&&").plus(other))
                .map(joined -> Sql.of("(").plus(joined).plus(")"))
                .orElseThrow();
    }

    /** As if the last word were whole; nothing that is unwanted. */
    static Sql ofWholeWords(TextQuery query) {
        return Sql.of("to_tsquery('onrecord', ?)", text(new TextQuery(query.wanted(), List.of()), true));
    }

    private static String text(TextQuery query, boolean withBeginnings) {
        List<String> parts = new ArrayList<>();
        query.wanted().stream()
                .filter(clause -> withBeginnings || !clause.beginning())
                .forEach(clause -> parts.add(phrase(clause)));
        query.unwanted().forEach(clause -> parts.add("!" + phrase(clause)));
        return String.join(" & ", parts);
    }

    private static String phrase(Clause clause) {
        return "("
                + String.join(
                        " <-> ", clause.words().stream().map(TsQueries::quoted).toList()) + ")";
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
