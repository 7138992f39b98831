package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchedTexts.ArticleTexts;
import dev.onrecord.archive.search.SearchedTexts.QuoteText;
import dev.onrecord.archive.search.Stems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An index of generated quotes, 18 words each, five to an article of 90 words. Few words are common, most are rare; the most
 * common are those that are so in English.
 */
final class GeneratedIndex {

    private static final int WORDS = 30_000;
    private static final int WORDS_OF_A_QUOTE = 18;
    private static final int QUOTES_OF_AN_ARTICLE = 5;
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ter", "ran", "vo", "sel", "du", "pri", "no", "ga", "shel", "ti", "bur", "en", "fa", "co",
        "li"
    };

    private static final List<String> COMMON = List.of(
            "the", "to", "of", "and", "a", "in", "that", "is", "it", "for", "we", "on", "this", "with", "be", "have");

    private final Random random = new Random(7);

    /** The word of a rank: 0 is in three of four quotes, 10 in one of twenty, 1,000 in one of five hundred. */
    static String word(int rank) {
        if (rank < COMMON.size()) {
            return COMMON.get(rank);
        }
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.append(rank % 5 == 0 ? "ing" : rank % 5 == 1 ? "s" : "").toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_QUOTE; i++) {
            text.append(word((int) (WORDS * Math.pow(random.nextDouble(), 4)))).append(' ');
        }
        return text.toString();
    }

    LuceneIndex make(Path folder, int quotes) throws IOException {
        LuceneIndex index = LuceneIndex.create(folder);
        NodeDocuments documents = new NodeDocuments(new Stems());
        for (int article = 0; article < quotes / QUOTES_OF_AN_ARTICLE; article++) {
            List<QuoteText> said = new ArrayList<>();
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < QUOTES_OF_AN_ARTICLE; i++) {
                QuoteText quote = new QuoteText(1 + (long) article * QUOTES_OF_AN_ARTICLE + i, text());
                said.add(quote);
                body.append(quote.text());
            }
            index.add(documents.article(1 + article, new ArticleTexts(text(), body.toString()), said));
        }
        index.reached(1);
        index.publish();
        return index;
    }
}
