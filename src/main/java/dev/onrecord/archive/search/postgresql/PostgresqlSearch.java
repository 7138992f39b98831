package dev.onrecord.archive.search.postgresql;

import dev.onrecord.archive.TextCondition;
import dev.onrecord.archive.page.Page;
import dev.onrecord.archive.page.PageCursor;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.archive.search.SearchHit;
import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.SearchedTexts;
import dev.onrecord.archive.search.TextQuery;
import dev.onrecord.archive.search.TextSearch;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Searches the words that every row carries. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
public class PostgresqlSearch implements TextSearch {

    private final Statements statements;
    private final SearchedTexts texts;

    PostgresqlSearch(Statements statements, SearchedTexts texts) {
        this.statements = statements;
        this.texts = texts;
    }

    @Override
    public Page<SearchHit> page(SearchQuestion question, PageRequest request) {
        Sql sql = Sql.of("select score, node_order from (").plus(hits(question)).plus(") hits where 1 = 1");
        if (request.after() != null) {
            PageCursor after = PageCursor.parse(request.after(), "after", SearchHit.ORDERING);
            sql = sql.plus(new Sql("and (score, node_order) < (?, ?)", after.values()));
        }
        sql = sql.plus("order by score desc, node_order desc limit " + (request.size() + 1));
        List<SearchHit> found = statements.query(sql, row -> SearchHit.of(row.getLong(2), row.getDouble(1)));
        List<Page.Entry<SearchHit>> entries = found.stream()
                .limit(request.size())
                .map(hit -> new Page.Entry<>(hit.cursor(), hit))
                .toList();
        return new Page<>(entries, found.size() > request.size(), request.after() != null);
    }

    @Override
    public int count(SearchQuestion question) {
        Sql sql = Sql.of("select count(*) from (").plus(hits(question)).plus(") hits");
        return statements.query(sql, row -> row.getInt(1)).get(0);
    }

    private static Sql hits(SearchQuestion question) {
        List<Sql> parts = new ArrayList<>();
        question.types().stream().sorted().forEach(type -> parts.add(hits(type, question.query())));
        return parts.stream()
                .reduce((one, other) -> one.plus("union all").plus(other))
                .orElse(Sql.of("select 0::float8 as score, 0::bigint as node_order where 1 = 0"));
    }

    /**
     * Whole words count more than their beginnings, which only the condition asks for. What is asked for is read once, behind
     * a fence: a prepared statement would read it anew for each row that it ranks.
     */
    private static Sql hits(SearchType type, TextQuery query) {
        return Sql.of("select (" + weight(type) + " * (ts_rank(n.search, x.given, 1) + ts_rank(n.search, x.whole, 1)))"
                        + "::float8 as score, " + type.order(0) + " + n.id as node_order from " + table(type)
                        + " n cross join (select")
                .plus(TsQueries.of(query))
                .plus("as given,")
                .plus(TsQueries.ofWholeWords(query))
                .plus("as whole offset 0) x where n.search @@ x.given")
                .plus(type == SearchType.SPEAKER ? "and n.merged_into_id is null" : "");
    }

    private static String table(SearchType type) {
        return switch (type) {
            case ARTICLE -> "article";
            case SPEAKER -> "speaker";
            case QUOTE -> "quote";
            case LOCATION -> "location";
        };
    }

    /** Words of a quote have no weight of their own, those of a name or title the highest. */
    private static double weight(SearchType type) {
        return type == SearchType.QUOTE ? 3 : 1;
    }

    @Override
    public TextCondition condition(SearchType type, TextQuery query) {
        return new Matching(query);
    }

    /** That rows match a query. */
    private record Matching(TextQuery query) implements TextCondition {

        @Override
        public Sql on(String table) {
            return Sql.of(table + ".search @@").plus(TsQueries.of(query));
        }
    }

    @Override
    public Map<SearchType, Holding> holdings() {
        Map<SearchType, Holding> holdings = new EnumMap<>(SearchType.class);
        for (SearchType type : ALL) {
            long stored = texts.count(type);
            holdings.put(type, new Holding(stored, stored));
        }
        return holdings;
    }

    /** Words are written with their rows. */
    @Override
    public void flush() {}
}
