package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Figure;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.text.Document;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the turns of a transcript: paragraphs that begin with "ANN LEE:", "Ann Lee:" or "Q:", and need no marks. */
public final class TranscriptFinder {

    private static final int LONGEST_LABEL = 6;
    // One paragraph with a colon is no transcript.
    private static final int FEWEST_TURNS = 2;
    private static final double PRECISION = 0.9;

    private final Reading reading;
    private final Document document;

    private TranscriptFinder(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    /** The turns in order; none where the text is no transcript. */
    public static List<Reported> find(Reading reading) {
        TranscriptFinder finder = new TranscriptFinder(reading);
        List<Reported> turns = new ArrayList<>();
        int start = 0;
        for (int t = 0; t < finder.document.tokens().size(); t++) {
            if (reading.token(t).isBreak()) {
                Reported turn = finder.turn(start, t);
                if (turn != null) {
                    turns.add(turn);
                }
                start = t + 1;
            }
        }
        return turns.size() >= FEWEST_TURNS ? turns : List.of();
    }

    private @Nullable Reported turn(int start, int end) {
        int colon = start;
        while (colon < end
                && colon - start < LONGEST_LABEL
                && !reading.token(colon).is(":")) {
            colon++;
        }
        boolean labelled =
                colon > start && colon + 1 < end && reading.token(colon).is(":") && isLabel(start, colon);
        if (!labelled) {
            return null;
        }
        for (int t = colon + 1; t < end; t++) {
            if (reading.token(t).isQuote()) {
                return null;
            }
        }
        return new Reported(document.spanOf(colon + 1, end), attributionOf(start, colon));
    }

    private boolean isLabel(int start, int colon) {
        Token first = reading.token(start);
        if (colon == start + 1 && (first.text().equals("Q") || first.text().equals("A"))) {
            return true;
        }
        Name name = reading.cast().nameAt(colon - 1);
        return name != null
                && name.titleFrom() == start
                && name.to() == colon
                && reading.cast().figureOf(name) != null
                && (name.kind() == Name.Kind.PERSON || isInCapitals(start, colon));
    }

    private boolean isInCapitals(int start, int colon) {
        for (int t = start; t < colon; t++) {
            if (reading.token(t).isWord()
                    && !reading.token(t).isAllCaps()
                    && !reading.token(t).isInitial()) {
                return false;
            }
        }
        return true;
    }

    private QuoteAttribution attributionOf(int start, int colon) {
        Name name = reading.cast().nameAt(colon - 1);
        Name answering = reading.token(start).text().equals("A") ? onlyPerson() : null;
        Name speaking = name != null ? name : answering;
        Subject subject = speaking == null ? null : Subject.named(speaking);
        int sentence = document.sentenceOf(start);
        return new QuoteAttribution(subject, null, false, new Span(sentence, sentence + 1), PRECISION);
    }

    // Where the article names one person, the answers are hers.
    private @Nullable Name onlyPerson() {
        Name only = null;
        for (Name name : reading.cast().names()) {
            Figure figure = reading.cast().figureOf(name);
            if (figure != null && figure.isPerson()) {
                if (only != null && reading.cast().figureOf(only) != figure) {
                    return null;
                }
                only = only == null ? name : only;
            }
        }
        return only;
    }
}
