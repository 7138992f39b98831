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

    /** Texts in memory at a time: bodies may be long. */
    private static final int AT_ONCE = 20;

    private static final int MAX_LENGTH = 200_000;

    private final SearchedTexts texts;
    private final Stems stems = new Stems();

    Highlights(SearchedTexts texts) {
        this.texts = texts;
    }

    /** The best passage of each. None for what is gone, or does not match any more. */
    public Map<SearchHit, String> of(Collection<SearchHit> hits, TextQuery query) {
        Map<SearchType, List<SearchHit>> byType = new EnumMap<>(SearchType.class);
        hits.forEach(hit ->
                byType.computeIfAbsent(hit.type(), type -> new ArrayList<>()).add(hit));
        Highlighter highlighter = new Highlighter(query, stems);
        Map<SearchHit, String> passages = new HashMap<>();
        byType.forEach((type, found) -> {
            for (int from = 0; from < found.size(); from += AT_ONCE) {
                List<SearchHit> some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
                passages.putAll(passages(type, some, highlighter));
            }
        });
        return passages;
    }

    private Map<SearchHit, String> passages(SearchType type, List<SearchHit> hits, Highlighter highlighter) {
        Map<Long, List<String>> read =
                texts(type, hits.stream().map(SearchHit::id).toList());
        Map<SearchHit, String> passages = new HashMap<>();
        for (SearchHit hit : hits) {
            String passage = highlighter.best(read.getOrDefault(hit.id(), List.of()));
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
        String body = article.body();
        return List.of(body.length() > MAX_LENGTH ? body.substring(0, MAX_LENGTH) : body, article.title());
    }

    private static List<String> ofSpeaker(SpeakerTexts speaker) {
        List<String> all = new ArrayList<>(List.of(speaker.name()));
        all.addAll(speaker.titles());
        all.addAll(speaker.aliases());
        return all;
    }
}
