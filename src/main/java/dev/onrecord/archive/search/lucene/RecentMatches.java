package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextQuery;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/** What matched last: a page and its total ask for the same, and so do the pages of a list. */
final class RecentMatches {

    private static final int KEPT = 16;

    private final Map<Question, MatchedIds> recent = new LinkedHashMap<>(KEPT, 0.75f, true);

    private record Question(Object state, SearchType type, TextQuery query) {}

    interface Matcher {
        MatchedIds match() throws IOException;
    }

    MatchedIds of(IndexSearcher searcher, SearchType type, TextQuery query, Matcher matcher) throws IOException {
        Question question =
                new Question(searcher.getIndexReader().getReaderCacheHelper().getKey(), type, query);
        synchronized (recent) {
            MatchedIds known = recent.get(question);
            if (known != null) {
                return known;
            }
        }
        MatchedIds matched = matcher.match();
        synchronized (recent) {
            recent.put(question, matched);
            while (recent.size() > KEPT) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return matched;
    }
}
