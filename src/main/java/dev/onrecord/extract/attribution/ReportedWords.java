package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.ReportingVerb.Use;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;

/** Tells where the reported words begin and end. */
final class ReportedWords {

    private static final int LONGEST_LEAD = 25;

    private ReportedWords() {}

    /** Where the statement behind the cue begins: behind hearers, times and places, and the word "that". */
    static int startBehind(Cue cue, Reading reading, int limit) {
        int start = cue.clauseTo();
        int reach = Math.min(limit, start + LONGEST_LEAD);
        for (int t = start; t < reach; t++) {
            Token token = reading.token(t);
            if (token.isQuote()) {
                return isLead(start, t, reading) ? t : plainStart(cue, reading, t);
            }
            if (token.is(":")
                    || (token.is("that")
                            && !isOther(reading.token(t + 1))
                            && (t == start || isLead(start, t, reading)))) {
                return t + 1;
            }
        }
        return plainStart(cue, reading, reach);
    }

    private static boolean isOther(Token next) {
        return next.is("he's") || next.isBreak();
    }

    // Whether only words about hearer, time and place stand between.
    private static boolean isLead(int from, int to, Reading reading) {
        if (from == to) {
            return true;
        }
        int last = to - 1;
        boolean closed = reading.token(last).is(",")
                || reading.token(last).is(":")
                || reading.token(last).is("that");
        for (int t = from; t < last; t++) {
            Token token = reading.token(t);
            if (isSubjectPronoun(token) || (Words.isAuxiliary(token) && !token.isPossessive()) || token.is("that")) {
                return false;
            }
        }
        return closed || (to - from == 1 && reading.token(from).is("of"));
    }

    private static boolean isSubjectPronoun(Token token) {
        return token.is("he")
                || token.is("she")
                || token.is("they")
                || token.is("we")
                || token.is("i")
                || token.is("it")
                || token.is("there");
    }

    private static int plainStart(Cue cue, Reading reading, int limit) {
        int t = cue.clauseTo();
        if (cue.verb().takes(Use.TOLD) && cue.form() != Cue.Form.VERB_FIRST) {
            t = behindHearer(t, reading, limit);
        }
        while (t < limit) {
            Token token = reading.token(t);
            if (Words.isTime(token)
                    || token.is("that")
                    || token.is(",")
                    || (Words.isAdverb(token) && !token.is("not") && !token.is("there"))) {
                t++;
            } else if (Words.isPreposition(token) && !token.is("to") && isTimeOrPlace(t, reading, limit)) {
                t = behindPhrase(t + 1, reading, limit);
            } else {
                break;
            }
        }
        return t;
    }

    private static boolean isTimeOrPlace(int t, Reading reading, int limit) {
        if (t + 1 >= limit) {
            return false;
        }
        Token next = reading.token(t + 1);
        return Words.isTime(next)
                || next.is("a")
                || next.is("an")
                || next.is("the")
                || reading.cast().nameAt(t + 1) != null
                || next.kind() == Token.Kind.NUMBER;
    }

    private static int behindPhrase(int from, Reading reading, int limit) {
        int t = from;
        while (t < limit
                && !isSubjectPronoun(reading.token(t))
                && !Words.isStop(reading.token(t))
                && !reading.token(t).is("that")) {
            if (t > from
                    && (reading.token(t).is("the")
                            || reading.token(t).is("a")
                            || reading.token(t).is("his"))
                    && !Words.isPreposition(reading.token(t - 1))) {
                break;
            }
            Name name = reading.cast().nameAt(t);
            t = name == null ? t + 1 : Math.max(t + 1, name.to());
            if (name != null && t < limit && !Words.isPreposition(reading.token(t))) {
                break;
            }
        }
        return t;
    }

    private static int behindHearer(int from, Reading reading, int limit) {
        int t = from;
        if (t < limit && Words.isDeterminer(reading.token(t))) {
            t++;
        }
        Name name = reading.cast().nameAt(t);
        if (name != null) {
            return name.to();
        }
        while (t < limit && isHearer(reading.token(t))) {
            t++;
        }
        return t;
    }

    private static boolean isHearer(Token token) {
        return token.is("me")
                || token.is("us")
                || token.is("him")
                || token.is("her")
                || token.is("them")
                || token.is("you")
                || WordClass.GROUP_NOUN.has(token.lower())
                || WordClass.PERSON_NOUN.has(token.lower())
                || WordClass.ORGANIZATION_NOUN.has(token.lower());
    }

    /** Where the statement that begins at {@code start} ends: at the next cue, or with the sentence. */
    static int endBehind(Cue cue, Reading reading, int sentence, int start) {
        List<Cue> cues = reading.cuesOf(sentence);
        int end = reading.document().sentences().get(sentence).end();
        for (Cue next : cues) {
            boolean later = next.clauseFrom() > start && next.clauseFrom() > cue.to() && next.from() != cue.from();
            if (later && endsStatement(next, reading)) {
                end = next.clauseFrom();
                break;
            }
        }
        while (end > start && isLoose(reading.token(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(Token token) {
        return (token.kind() == Token.Kind.PUNCTUATION && !token.is(")") && !token.is("%") && !token.is("]"))
                || token.isBreak()
                || Words.isConjunction(token)
                || token.is("while");
    }

    // “…,” adding that …; …, and Lee said that …; but not: … because he said so
    private static boolean endsStatement(Cue next, Reading reading) {
        Token before = reading.token(next.clauseFrom() - 1);
        boolean behindComma = before.is(",") || before.isQuote() || before.is(";") || before.is("—");
        boolean behindAnd = Words.isConjunction(before)
                && next.isSpeech()
                && (reading.token(next.clauseFrom() - 2).is(",")
                        || reading.token(next.clauseFrom() - 2).isQuote());
        return next.isSpeech() && (behindComma || behindAnd);
    }
}
