package dev.onrecord.archive.search.lucene;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The short beginnings of the words of texts: a word that somebody began to write may be any of thousands. */
final class BeginningTokens extends TokenStream {

    private static final int SHORTEST = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<List<String>> texts;
    private Iterator<List<String>> rest;
    private Iterator<String> words = Collections.emptyIterator();
    private String word = "";
    private int length;

    BeginningTokens(List<List<String>> texts) {
        this.texts = texts;
        this.rest = texts.iterator();
    }

    @Override
    public void reset() {
        rest = texts.iterator();
        words = Collections.emptyIterator();
        length = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (length == 0 || length > Math.min(NodeFields.LONGEST_BEGINNING, word.length())) {
            if (!nextWord()) {
                return false;
            }
            length = SHORTEST;
        }
        term.append(word, 0, length);
        length++;
        return true;
    }

    private boolean nextWord() {
        while (!words.hasNext()) {
            if (!rest.hasNext()) {
                return false;
            }
            words = rest.next().iterator();
        }
        word = words.next();
        return true;
    }
}
