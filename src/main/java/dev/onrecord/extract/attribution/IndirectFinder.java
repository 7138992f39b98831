package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.ReportingVerb.Use;
import dev.onrecord.text.Document;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds reported clauses: "Ann Lee said that it rained", "it rained, said Ann Lee". */
public final class IndirectFinder {

    private static final double PRECISION = 0.85;
    private static final int FEWEST_WORDS = 3;

    private final Reading reading;
    private final Document document;

    private IndirectFinder(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    /** The reported clauses of the text in order; none overlaps another, none has a quote in it. */
    public static List<Reported> find(Reading reading) {
        IndirectFinder finder = new IndirectFinder(reading);
        List<Reported> found = new ArrayList<>();
        for (int sentence = 0; sentence < finder.document.sentences().size(); sentence++) {
            int free = finder.document.sentences().get(sentence).start();
            for (Cue cue : reading.cuesOf(sentence)) {
                Span clause = finder.clauseOf(cue, sentence, free);
                if (clause != null) {
                    found.add(finder.reported(cue, sentence, clause));
                    free = Math.max(free, clause.end());
                }
            }
        }
        return found;
    }

    private Reported reported(Cue cue, int sentence, Span clause) {
        Span characters = document.spanOf(clause.start(), clause.end());
        return new Reported(characters, Found.by(cue, reading, sentence, false, PRECISION));
    }

    private @Nullable Span clauseOf(Cue cue, int sentence, int free) {
        boolean reports = cue.form() == Cue.Form.ACCORDING
                || cue.verb().takes(Use.CLAUSE)
                || cue.verb().takes(Use.TOLD);
        if (!reports || cue.subject() == null) {
            return null;
        }
        Span before = before(cue, sentence, free);
        if (before != null) {
            return before;
        }
        return cue.form() == Cue.Form.VERB_FIRST ? null : behind(cue, sentence, free);
    }

    private @Nullable Span behind(Cue cue, int sentence, int free) {
        Span span = document.sentences().get(sentence);
        int start = Math.max(free, ReportedWords.startBehind(cue, reading, span.end()));
        while (start < span.end() && reading.token(start).is(",")) {
            start++;
        }
        int end = ReportedWords.endBehind(cue, reading, sentence, start);
        return usable(start, end) ? new Span(start, end) : null;
    }

    private @Nullable Span before(Cue cue, int sentence, int free) {
        int edge = cue.subject() != null && cue.subject().name() != null
                ? Math.min(cue.clauseFrom(), cue.subject().name().titleFrom())
                : cue.clauseFrom();
        int span = document.sentences().get(sentence).start();
        boolean closed = cue.form() == Cue.Form.ACCORDING
                || (edge > span && reading.token(edge - 1).is(","));
        if (!closed || edge <= free || !ends(cue)) {
            return null;
        }
        int end = edge;
        while (end > free
                && (Words.isStop(reading.token(end - 1))
                        && !reading.token(end - 1).is(")")
                        && !reading.token(end - 1).isQuote())) {
            end--;
        }
        return usable(free, end) ? new Span(free, end) : null;
    }

    private boolean ends(Cue cue) {
        if (cue.clauseTo() >= document.tokens().size()) {
            return true;
        }
        Token next = reading.token(cue.clauseTo());
        return (Words.isStop(next) && !next.isQuote() && !next.is(":"))
                || Words.isTime(next)
                || (Words.isPreposition(next) && cue.form() != Cue.Form.ACCORDING);
    }

    private boolean usable(int start, int end) {
        if (end <= start || reading.wordsIn(start, end) < FEWEST_WORDS) {
            return false;
        }
        for (int t = start; t < end; t++) {
            if (reading.token(t).isQuote() || reading.token(t).isBreak()) {
                return false;
            }
        }
        return true;
    }
}
