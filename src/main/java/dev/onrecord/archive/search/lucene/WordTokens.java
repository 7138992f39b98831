package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.Stems;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of texts as the index has them: in one place the word itself, its stem, and where it is a common word behind
 * another, both as one. Phrases do not reach from text to text.
 */
final class WordTokens extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Stems stems;
    private final List<List<String>> texts;
    private Iterator<List<String>> rest;
    private Iterator<String> words = Collections.emptyIterator();
    private @Nullable String stem;
    /** The common word before. */
    private @Nullable String common;

    private @Nullable String pair;
    private int gap;

    WordTokens(Stems stems, List<List<String>> texts) {
        this.stems = stems;
        this.texts = texts;
        this.rest = texts.iterator();
    }

    @Override
    public void reset() {
        rest = texts.iterator();
        words = Collections.emptyIterator();
        stem = null;
        common = null;
        pair = null;
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (stem != null) {
            emit(stem, 0);
            stem = null;
        } else if (pair != null) {
            emit(pair, 0);
            pair = null;
        } else {
            return nextWord();
        }
        return true;
    }

    private boolean nextWord() {
        while (!words.hasNext()) {
            if (!rest.hasNext()) {
                return false;
            }
            words = rest.next().iterator();
            common = null;
            gap = GAP;
        }
        String word = words.next();
        String stemOfWord = stems.of(word);
        stem = stemOfWord.equals(word) ? null : stemOfWord;
        boolean isCommon = CommonWords.has(stemOfWord);
        pair = isCommon && common != null ? CommonWords.pair(common, stemOfWord) : null;
        common = isCommon ? stemOfWord : null;
        emit(word, 1 + gap);
        gap = 0;
        return true;
    }

    private void emit(String text, int step) {
        term.append(text);
        increment.setPositionIncrement(step);
    }
}
