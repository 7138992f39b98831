package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerb.Form;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Document;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words of a sentence and their subjects. */
final class CueFinder {

    // No subject is looked for further away: this keeps a text without a full stop linear.
    private static final int REACH = 80;
    private static final ReportingVerb ACCORDING = new ReportingVerb(Form.FINITE, EnumSet.of(ReportingVerb.Use.CLAUSE));

    // What a sign says is not said by who carries it.
    private static final Set<String> INSCRIBED = Set.of(
            "sign",
            "signs",
            "banner",
            "banners",
            "placard",
            "placards",
            "poster",
            "posters",
            "hat",
            "hats",
            "shirt",
            "shirts",
            "t-shirt",
            "t-shirts",
            "headline",
            "headlines",
            "sticker",
            "stickers",
            "plaque",
            "billboard",
            "billboards",
            "caption",
            "button",
            "flag");

    private final List<Token> tokens;
    private final SubjectFinder subjects;
    private final Cast cast;

    CueFinder(Document document, Cast cast) {
        this.tokens = document.tokens();
        this.cast = cast;
        this.subjects = new SubjectFinder(document, cast);
    }

    SubjectFinder subjects() {
        return subjects;
    }

    /** The cues of one sentence, in order. */
    List<Cue> in(Span sentence) {
        List<Cue> cues = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Cue cue = cueAt(i, sentence, cues);
            if (cue != null) {
                cues.add(cue);
                i = Math.max(i, cue.to() - 1);
            }
        }
        return cues;
    }

    private @Nullable Cue cueAt(int i, Span sentence, List<Cue> before) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return null;
        }
        int ceiling = Math.min(sentence.end(), i + REACH);
        if (token.is("according") && i + 1 < ceiling && tokens.get(i + 1).is("to")) {
            Subject subject = subjects.after(i + 2, ceiling);
            return subject == null ? null : new Cue(i, i + 2, i, subject.to(), subject, Cue.Form.ACCORDING, ACCORDING);
        }
        ReportingVerb phrasal = i + 1 < sentence.end()
                ? ReportingVerbs.find(token.lower() + "_" + tokens.get(i + 1).lower())
                : null;
        ReportingVerb verb = phrasal != null ? phrasal : ReportingVerbs.find(token.lower());
        if (verb == null || !isVerb(i, verb, sentence)) {
            return null;
        }
        int to = phrasal != null ? i + 2 : i + 1;
        return verb.form() == Form.GERUND
                ? gerund(i, to, verb, sentence, before)
                : finite(i, to, verb, sentence, before);
    }

    private boolean isVerb(int i, ReportingVerb verb, Span sentence) {
        Token token = tokens.get(i);
        if (cast.nameAt(i) != null
                || (token.isCapitalized()
                        && i > sentence.start()
                        && !tokens.get(i - 1).isQuote()
                        && !token.isAllCaps())) {
            return false;
        }
        if (i == sentence.start()) {
            return (verb.form() == Form.FINITE && token.is("said")) || verb.form() == Form.GERUND;
        }
        Token before = tokens.get(i - 1);
        boolean nounLike = verb.form() == Form.BASE || token.lower().endsWith("s");
        if (before.isPossessive()
                || before.is("the")
                || before.is("a")
                || before.is("an")
                || before.is("their")
                || before.is("its")
                || before.is("my")
                || before.is("our")
                || before.is("his")
                || before.is("any")
                || before.is("these")
                || before.is("no")
                || before.is("this")) {
            return false;
        }
        return !(nounLike
                && ((Words.isPreposition(before) && !before.is("to"))
                        || before.is("her")
                        || before.is("those")
                        || before.is("some")
                        || before.is("more")));
    }

    private int groupStart(int verb, int floor) {
        int start = verb;
        while (start > floor
                && (Words.isAdverb(tokens.get(start - 1))
                        || (Words.isAuxiliary(tokens.get(start - 1)) && !Words.isTime(tokens.get(start - 1))))) {
            start--;
        }
        return start;
    }

    private @Nullable Cue finite(int i, int to, ReportingVerb verb, Span sentence, List<Cue> before) {
        int floor = Math.max(sentence.start(), i - REACH);
        int ceiling = Math.min(sentence.end(), i + REACH);
        int group = groupStart(i, floor);
        boolean helped = hasAuxiliary(group, i);
        if (isPassive(group, i, verb)) {
            return null;
        }
        if (verb.form() == Form.PARTICIPLE && !helped) {
            return null;
        }
        if (group > floor && tokens.get(group - 1).is("to")) {
            return verb.form() == Form.BASE ? led(i, to, verb, floor, before, Cue.Form.PARTICIPLE) : null;
        }
        Cue inverted = verb.form() == Form.BASE ? null : verbFirst(i, to, group, verb, sentence, floor, ceiling);
        if (inverted != null) {
            return inverted;
        }
        if (group > floor && Words.isConjunction(tokens.get(group - 1))) {
            return verb.form() == Form.BASE && !helped ? null : led(i, to, verb, floor, before, Cue.Form.SUBJECT_FIRST);
        }
        Subject subject = group > floor ? subjects.before(group, floor) : null;
        if (subject == null || (verb.form() == Form.BASE && !helped && !isPlural(subject))) {
            return verb.form() == Form.FINITE && (verb.isSpeech() || verb.takes(ReportingVerb.Use.LABEL))
                    ? led(i, to, verb, floor, before, Cue.Form.PARTICIPLE)
                    : null;
        }
        if (isNoun(i, subject)) {
            return null;
        }
        return new Cue(i, to, Math.min(clauseStart(subject), group), to, subject, Cue.Form.SUBJECT_FIRST, verb);
    }

    // “…,” giving states more power: a verb needs a subject that can speak.
    private boolean isNoun(int i, Subject subject) {
        boolean nounLike = tokens.get(i).lower().endsWith("s")
                && !tokens.get(i).is("says")
                && !tokens.get(i).is("tells");
        return subject.kind() == Subject.Kind.NOMINAL
                && ((nounLike && !Words.isSpeakingNoun(tokens.get(subject.head())))
                        || tokens.get(subject.head()).lower().endsWith("ing"));
    }

    // The titles and the article before a name belong to its clause.
    private int clauseStart(Subject subject) {
        int start = subject.name() == null ? subject.from() : subject.name().titleFrom();
        return start > 0 && tokens.get(start - 1).is("the") ? start - 1 : start;
    }

    private boolean hasAuxiliary(int from, int to) {
        for (int t = from; t < to; t++) {
            if (Words.isAuxiliary(tokens.get(t))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(int group, int i, ReportingVerb verb) {
        if ((verb.form() != Form.FINITE && verb.form() != Form.PARTICIPLE)
                || tokens.get(i).lower().endsWith("s")) {
            return false;
        }
        for (int t = i - 1; t >= group; t--) {
            if (Words.isBe(tokens.get(t)) && !tokens.get(t).isPossessive()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(Subject subject) {
        Token head = tokens.get(subject.head());
        return switch (subject.kind()) {
            case PRONOUN -> head.is("they") || head.is("we") || head.is("i") || head.is("you");
            case NOMINAL ->
                WordClass.GROUP_NOUN.has(head.lower()) || head.lower().endsWith("s");
            case NAME ->
                (subject.from() > 0
                                && (tokens.get(subject.from() - 1).is("and")
                                        || head.lower().endsWith("s")))
                        || (subject.to() < tokens.size()
                                && tokens.get(subject.to()).is("and"));
        };
    }

    // “…,” said Ann Lee.
    private @Nullable Cue verbFirst(
            int i, int to, int group, ReportingVerb verb, Span sentence, int floor, int ceiling) {
        boolean starts = group == sentence.start();
        boolean behindQuote = group > floor && tokens.get(group - 1).isQuote();
        boolean behindComma = group > floor
                && (tokens.get(group - 1).is(",")
                        || tokens.get(group - 1).is("—")
                        || tokens.get(group - 1).is("–"));
        if (tokens.get(i).is("told")
                || tokens.get(i).is("tells")
                || (!starts && !behindQuote && !behindComma)
                || Words.isTime(tokens.get(Math.min(to, tokens.size() - 1)))) {
            return null;
        }
        Subject subject = subjects.after(to, ceiling);
        if (subject == null || !isBounded(subject, behindQuote, ceiling)) {
            return null;
        }
        if (behindComma && subject.kind() != Subject.Kind.NAME && !Words.isSpeakingNoun(tokens.get(subject.head()))) {
            return null;
        }
        return new Cue(i, to, group, subject.to(), subject, Cue.Form.VERB_FIRST, verb);
    }

    private boolean isBounded(Subject subject, boolean behindQuote, int ceiling) {
        if (subject.to() >= ceiling) {
            return true;
        }
        Token next = tokens.get(subject.to());
        if (next.isQuote()) {
            return subject.kind() != Subject.Kind.NOMINAL || behindQuote;
        }
        if (Words.isStop(next)) {
            return true;
        }
        return behindQuote && !Words.isAuxiliary(next) && ReportingVerbs.find(next.lower()) == null;
    }

    private @Nullable Cue gerund(int i, int to, ReportingVerb verb, Span sentence, List<Cue> before) {
        int floor = Math.max(sentence.start(), i - REACH);
        int group = groupStart(i, floor);
        boolean progressive = false;
        for (int t = group; t < i; t++) {
            progressive |= Words.isBe(tokens.get(t));
        }
        if (progressive) {
            Subject subject = group > floor ? subjects.before(group, floor) : null;
            return subject == null
                    ? null
                    : new Cue(i, to, Math.min(clauseStart(subject), group), to, subject, Cue.Form.SUBJECT_FIRST, verb);
        }
        if (verb.takes(ReportingVerb.Use.BELIEF) && !verb.isSpeech()) {
            return null;
        }
        Name name = group > floor ? cast.nameAt(group - 1) : null;
        if (name != null
                && name.kind() == Name.Kind.PERSON
                && name.to() == group
                && startsAbsolute(name.titleFrom() - 1, floor)) {
            return new Cue(i, to, name.titleFrom(), to, Subject.named(name), Cue.Form.SUBJECT_FIRST, verb);
        }
        if (group > floor && INSCRIBED.contains(tokens.get(group - 1).lower())) {
            return new Cue(
                    i, to, group - 1, to, Subject.nominal(group - 1, group, group - 1), Cue.Form.SUBJECT_FIRST, verb);
        }
        return led(i, to, verb, floor, before, Cue.Form.PARTICIPLE);
    }

    // "with Ann Lee calling it", "– Ann Lee saying"
    private boolean startsAbsolute(int before, int floor) {
        return before >= floor
                && (tokens.get(before).is("with")
                        || tokens.get(before).is("–")
                        || tokens.get(before).is("—")
                        || tokens.get(before).is("and"));
    }

    // The subject of a participle or of a second verb is that of the clause before it.
    private @Nullable Cue led(int i, int to, ReportingVerb verb, int floor, List<Cue> before, Cue.Form form) {
        Subject subject = subjects.leadingTo(i, floor);
        if (subject == null && !before.isEmpty()) {
            subject = before.get(before.size() - 1).subject();
        }
        if (!before.isEmpty()
                && form == Cue.Form.PARTICIPLE
                && before.get(before.size() - 1).isSpeech()) {
            Subject earlier = before.get(before.size() - 1).subject();
            subject = earlier != null ? earlier : subject;
        }
        return new Cue(i, to, i, to, subject, form, verb);
    }
}
