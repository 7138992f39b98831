package dev.onrecord.graphql;

import dev.onrecord.archive.search.Highlights;
import dev.onrecord.archive.search.SearchHit;
import dev.onrecord.archive.search.TextQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one page of a search holds; its passages are read together when the first is asked for. Of one operation. */
final class SearchFindings {

    private final Highlights highlights;
    private final TextQuery query;
    private final List<SearchHit> hits;
    private @Nullable Map<SearchHit, String> passages;

    SearchFindings(Highlights highlights, TextQuery query, List<SearchHit> hits) {
        this.highlights = highlights;
        this.query = query;
        this.hits = hits;
    }

    @Nullable
    String highlight(SearchHit hit) {
        Map<SearchHit, String> read = passages;
        if (read == null) {
            read = highlights.of(hits, query);
            passages = read;
        }
        return read.get(hit);
    }
}
