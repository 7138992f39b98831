package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerb.Form;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;

/** Tells verbs from nouns of the same form, and what belongs to a verb: "has also said", "was told". */
final class VerbGroups {

    private static final Set<String> BEFORE_NOUNS =
            Set.of("the", "a", "an", "their", "its", "my", "our", "his", "any", "these", "no", "this");
    // "her claims", but "her said" is none.
    private static final Set<String> BEFORE_PLURAL_NOUNS = Set.of("her", "those", "some", "more");

    private final List<Token> tokens;
    private final Cast cast;

    VerbGroups(List<Token> tokens, Cast cast) {
        this.tokens = tokens;
        this.cast = cast;
    }

    /** Whether the word is used as a verb here. */
    boolean isVerb(int i, ReportingVerb verb, Span sentence) {
        Token token = tokens.get(i);
        if (cast.nameAt(i) != null) {
            return false;
        }
        if (i == sentence.start()) {
            return (verb.form() == Form.FINITE && token.is("said")) || verb.form() == Form.GERUND;
        }
        Token before = tokens.get(i - 1);
        if (token.isCapitalized() && !before.isQuote() && !token.isAllCaps()) {
            return false;
        }
        boolean nounLike = verb.form() == Form.BASE || token.lower().endsWith("s");
        return !before.isPossessive()
                && !BEFORE_NOUNS.contains(before.lower())
                && !(nounLike && isBeforePluralNoun(before));
    }

    private static boolean isBeforePluralNoun(Token before) {
        return (Words.isPreposition(before) && !before.is("to")) || BEFORE_PLURAL_NOUNS.contains(before.lower());
    }

    /** Where the auxiliaries and adverbs before the verb begin. */
    int startOf(int verb, int floor) {
        int start = verb;
        while (start > floor && belongs(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean belongs(Token token) {
        return Words.isAdverb(token) || (Words.isAuxiliary(token) && !Words.isTime(token));
    }

    boolean hasAuxiliary(int from, int to) {
        for (int t = from; t < to; t++) {
            if (Words.isAuxiliary(tokens.get(t))) {
                return true;
            }
        }
        return false;
    }

    boolean isProgressive(int from, int to) {
        for (int t = from; t < to; t++) {
            if (Words.isBe(tokens.get(t))) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive(int from, int i, ReportingVerb verb) {
        boolean past = verb.form() == Form.FINITE || verb.form() == Form.PARTICIPLE;
        if (!past || tokens.get(i).lower().endsWith("s")) {
            return false;
        }
        for (int t = from; t < i; t++) {
            if (Words.isBe(tokens.get(t)) && !tokens.get(t).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause of the subject begins: titles and the article before a name belong to it. */
    int clauseStart(Subject subject) {
        int start = subject.name() == null ? subject.from() : subject.name().titleFrom();
        return start > 0 && tokens.get(start - 1).is("the") ? start - 1 : start;
    }
}
