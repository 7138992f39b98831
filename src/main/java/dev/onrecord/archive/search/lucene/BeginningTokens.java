package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.FoldedWords;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The short beginnings of the words of texts: a word that somebody began to write may be any of thousands. */
final class BeginningTokens extends TokenStream {

    private static final int SHORTEST = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> texts;
    private Iterator<String> rest;
    private FoldedWords words = new FoldedWords("");
    private int length;

    BeginningTokens(List<String> texts) {
        this.texts = texts;
        this.rest = texts.iterator();
    }

    @Override
    public void reset() {
        rest = texts.iterator();
        words = new FoldedWords("");
        length = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (length == 0
                || length > Math.min(NodeFields.LONGEST_BEGINNING, words.word().length())) {
            if (!nextWord()) {
                return false;
            }
            length = SHORTEST;
        }
        term.append(words.word(), 0, length);
        length++;
        return true;
    }

    private boolean nextWord() {
        while (!words.next()) {
            if (!rest.hasNext()) {
                return false;
            }
            words = new FoldedWords(rest.next());
        }
        return true;
    }
}
