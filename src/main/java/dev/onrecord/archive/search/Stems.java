package dev.onrecord.archive.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems of English words, by Snowball, which PostgreSQL has too. */
public final class Stems {

    private static final int KEPT = 20_000;
    private static final int KEPT_LENGTH = 20;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** The stem of a word of {@link FoldedWords}; often the word itself. */
    public String of(String word) {
        if (word.length() > KEPT_LENGTH) {
            return stem(word);
        }
        String stem = known.get(word);
        if (stem == null) {
            stem = stem(word);
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(word, stem);
        }
        return stem;
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.equals(word) ? word : stem;
    }
}
