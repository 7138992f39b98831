package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Coreference;
import dev.onrecord.text.Document;
import dev.onrecord.text.QuoteSpan;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Everything that the rules may look at. */
public final class Reading {

    private final Document document;
    private final Cast cast;
    private final Coreference coreference;
    private final SubjectFinder subjects;
    private final List<List<Cue>> cues = new ArrayList<>();
    private final List<List<Cue>> passiveCues = new ArrayList<>();

    public Reading(Document document, Cast cast, Coreference coreference) {
        this.document = document;
        this.cast = cast;
        this.coreference = coreference;
        CueFinder finder = new CueFinder(document, cast);
        this.subjects = finder.subjects();
        for (Span sentence : document.sentences()) {
            List<Cue> passive = new ArrayList<>();
            cues.add(finder.in(sentence, passive));
            passiveCues.add(passive);
        }
    }

    public Document document() {
        return document;
    }

    public Cast cast() {
        return cast;
    }

    Coreference coreference() {
        return coreference;
    }

    SubjectFinder subjects() {
        return subjects;
    }

    Token token(int at) {
        return document.tokens().get(at);
    }

    /** The reporting words of a sentence, in order. */
    List<Cue> cuesOf(int sentence) {
        return sentence < 0 || sentence >= cues.size() ? List.of() : cues.get(sentence);
    }

    /** The reporting words of a sentence that tell whom one speaks to or of, in order. */
    List<Cue> passiveCuesOf(int sentence) {
        return passiveCues.get(sentence);
    }

    QuoteSpan quote(int number) {
        return document.quotes().get(number);
    }

    /** The sentence, as a range of tokens, that has the quote. */
    Span sentenceOf(int quote) {
        return document.sentences().get(document.sentenceOf(document.tokenOf(quote)));
    }

    /** How many words stand in the range outside of quotes. */
    int wordsIn(int from, int to) {
        int words = 0;
        for (int t = from; t < to; t++) {
            Token token = token(t);
            words += token.isWord() || token.kind() == Token.Kind.NUMBER ? 1 : 0;
        }
        return words;
    }

    /** Whether the sentence is the last of its paragraph. */
    boolean endsParagraph(int sentence) {
        Span span = document.sentences().get(sentence);
        return token(span.end() - 1).isBreak();
    }

    /** Whether the sentence is the first of its paragraph. */
    boolean startsParagraph(int sentence) {
        return sentence == 0 || endsParagraph(sentence - 1);
    }
}
