package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.TextCondition;
import dev.onrecord.archive.page.Page;
import dev.onrecord.archive.page.PageCursor;
import dev.onrecord.archive.page.PageRequest;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.search.SearchHit;
import dev.onrecord.archive.search.SearchQuestion;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.SearchedTexts;
import dev.onrecord.archive.search.Stems;
import dev.onrecord.archive.search.TextQuery;
import dev.onrecord.archive.search.TextSearch;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;

/** Searches the index beside an embedded database. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
public class LuceneSearch implements TextSearch {

    private final IndexUpkeep upkeep;
    private final SearchedTexts texts;
    private final NodeQueries queries = new NodeQueries(new Stems());
    private final RecentMatches recent = new RecentMatches();

    LuceneSearch(IndexUpkeep upkeep, SearchedTexts texts) {
        this.upkeep = upkeep;
        this.texts = texts;
    }

    @Override
    public Page<SearchHit> page(SearchQuestion question, PageRequest request) {
        BestMatches.Match after = request.after() == null ? null : match(request.after());
        BestMatches best = new BestMatches(queries, question);
        List<Page.Entry<SearchHit>> entries = new ArrayList<>();
        for (BestMatches.Match match : upkeep.search(searcher -> best.page(searcher, after, request.size() + 1))) {
            SearchHit hit = SearchHit.of(match.order(), match.score());
            entries.add(new Page.Entry<>(hit.cursor(), hit));
        }
        boolean more = entries.size() > request.size();
        return new Page<>(more ? entries.subList(0, request.size()) : entries, more, after != null);
    }

    private static BestMatches.Match match(String cursor) {
        List<Object> keys =
                PageCursor.parse(cursor, "after", SearchHit.ORDERING).values();
        return new BestMatches.Match(((Double) keys.get(0)).floatValue(), (Long) keys.get(1));
    }

    @Override
    public int count(SearchQuestion question) {
        return upkeep.search(new BestMatches(queries, question)::count);
    }

    @Override
    public TextCondition condition(SearchType type, TextQuery query) {
        return new Matching(type, query, this);
    }

    /** That rows of a type match a query. */
    private record Matching(SearchType type, TextQuery query, LuceneSearch search) implements TextCondition {

        @Override
        public Sql on(String table) {
            return search.matches(type, query).in(table + ".id");
        }
    }

    private MatchedIds matches(SearchType type, TextQuery query) {
        return upkeep.search(searcher ->
                recent.of(searcher, type, query, () -> MatchedIds.of(searcher, queries.of(type, query))));
    }

    @Override
    public Map<SearchType, Holding> holdings() {
        Map<SearchType, Holding> holdings = new EnumMap<>(SearchType.class);
        for (SearchType type : ALL) {
            Query ofType = NumericDocValuesField.newSlowRangeQuery(
                    NodeFields.ORDER, type.order(0), type.order(0) + SearchType.idOfOrder(-1));
            int indexed = upkeep.search(searcher -> searcher.count(ofType));
            holdings.put(type, new Holding(texts.count(type), indexed));
        }
        return holdings;
    }

    @Override
    public void flush() {
        QuarkusTransaction.requiringNew().run(upkeep::current);
        upkeep.commit();
    }
}
