package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.FoldedWords;
import dev.onrecord.archive.search.Stems;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** The words of texts as the index has them: the stem and the word itself, in one place. Phrases do not reach from text to text. */
final class WordTokens extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Stems stems;
    private final List<String> texts;
    private Iterator<String> rest;
    private FoldedWords words = new FoldedWords("");
    private @Nullable String stem;
    private int gap;

    WordTokens(Stems stems, List<String> texts) {
        this.stems = stems;
        this.texts = texts;
        this.rest = texts.iterator();
    }

    @Override
    public void reset() {
        rest = texts.iterator();
        words = new FoldedWords("");
        stem = null;
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (stem != null) {
            emit(stem, 0);
            stem = null;
            return true;
        }
        while (!words.next()) {
            if (!rest.hasNext()) {
                return false;
            }
            words = new FoldedWords(rest.next());
            gap = GAP;
        }
        String stemOfWord = stems.of(words.word());
        stem = stemOfWord.equals(words.word()) ? null : stemOfWord;
        emit(words.word(), 1 + gap);
        gap = 0;
        return true;
    }

    private void emit(String text, int step) {
        term.append(text);
        increment.setPositionIncrement(step);
    }
}
