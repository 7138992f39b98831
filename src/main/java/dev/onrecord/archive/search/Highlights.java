package dev.onrecord.archive.search;

import dev.onrecord.archive.search.SearchedTexts.ArticleTexts;
import dev.onrecord.archive.search.SearchedTexts.SpeakerTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows where nodes match: plain text with the matched words between « and ». */
@ApplicationScoped
public class Highlights {

    private final SearchedTexts texts;
    private final Stems stems = new Stems();

    Highlights(SearchedTexts texts) {
        this.texts = texts;
    }

    /** The best passage of each; a statement or few per type. None for what is gone, or does not match any more. */
    public Map<SearchHit, String> of(Collection<SearchHit> hits, TextQuery query) {
        Map<SearchType, List<Long>> ids = new EnumMap<>(SearchType.class);
        hits.forEach(hit ->
                ids.computeIfAbsent(hit.type(), type -> new ArrayList<>()).add(hit.id()));
        Map<SearchType, Map<Long, List<String>>> found = new EnumMap<>(SearchType.class);
        ids.forEach((type, wanted) -> found.put(type, texts(type, wanted)));
        Highlighter highlighter = new Highlighter(query, stems);
        Map<SearchHit, String> passages = new HashMap<>();
        for (SearchHit hit : hits) {
            String passage = highlighter.best(found.get(hit.type()).getOrDefault(hit.id(), List.of()));
            if (passage != null) {
                passages.put(hit, passage);
            }
        }
        return passages;
    }

    /** By id, what says most about the match first. */
    private Map<Long, List<String>> texts(SearchType type, Collection<Long> ids) {
        Map<Long, List<String>> all = new HashMap<>();
        switch (type) {
            case ARTICLE -> texts.articles(ids).forEach((id, found) -> all.put(id, ofArticle(found)));
            case SPEAKER -> texts.speakers(ids).forEach((id, found) -> all.put(id, ofSpeaker(found)));
            case QUOTE -> texts.quotes(ids).forEach((id, text) -> all.put(id, List.of(text)));
            case LOCATION -> texts.locations(ids).forEach((id, name) -> all.put(id, List.of(name)));
        }
        return all;
    }

    private static List<String> ofArticle(ArticleTexts article) {
        return List.of(article.body(), article.title());
    }

    private static List<String> ofSpeaker(SpeakerTexts speaker) {
        List<String> all = new ArrayList<>(List.of(speaker.name()));
        all.addAll(speaker.titles());
        all.addAll(speaker.aliases());
        return all;
    }
}
