package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerb.Form;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes cues of verbs that have tense: "Ann Lee said", "said Ann Lee". */
final class FiniteCues {

    private final List<Token> tokens;
    private final SubjectFinder subjects;
    private final VerbGroups groups;
    private final LedCues led;

    FiniteCues(List<Token> tokens, SubjectFinder subjects, VerbGroups groups, LedCues led) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.groups = groups;
        this.led = led;
    }

    @Nullable
    Cue of(FoundVerb found) {
        ReportingVerb verb = found.verb();
        int floor = found.floor();
        int group = groups.startOf(found.at(), floor);
        boolean helped = groups.hasAuxiliary(group, found.at());
        if (groups.isPassive(group, found.at(), verb)) {
            return passive(found);
        }
        if (verb.form() == Form.PARTICIPLE && !helped) {
            return null;
        }
        if (group > floor && tokens.get(group - 1).is("to")) {
            return isLedInfinitive(found, group) ? led.of(found, Cue.Form.PARTICIPLE) : null;
        }
        Cue inverted = verb.form() == Form.BASE ? null : verbFirst(found, group);
        if (inverted != null) {
            return inverted;
        }
        if (group > floor && Words.isConjunction(tokens.get(group - 1))) {
            return verb.form() == Form.BASE && !helped ? null : led.of(found, Cue.Form.SUBJECT_FIRST);
        }
        return subjectFirst(found, group, helped);
    }

    // "went on to say", "went on to call", but "has the right to call", "waits to see": what is not said yet.
    private boolean isLedInfinitive(FoundVerb found, int group) {
        ReportingVerb verb = found.verb();
        boolean right = group - 2 >= found.floor()
                && WordClass.RIGHT_NOUN.has(tokens.get(group - 2).lower());
        return verb.form() == Form.BASE && !right && (verb.isSpeech() || verb.takes(ReportingVerb.Use.LABEL));
    }

    // "Ann Lee was asked", "Ann Lee was asked by Bob Roe"
    private @Nullable Cue passive(FoundVerb found) {
        if (!found.verb().isSpeech() && !found.verb().takes(ReportingVerb.Use.LABEL)) {
            return null;
        }
        boolean told =
                found.to() + 1 < found.ceiling() && tokens.get(found.to()).is("by");
        Subject agent = told ? subjects.after(found.to() + 1, found.ceiling()) : null;
        int end = agent == null ? found.to() : agent.to();
        return new Cue(found.at(), found.to(), found.at(), end, agent, Cue.Form.PASSIVE, found.verb());
    }

    private @Nullable Cue subjectFirst(FoundVerb found, int group, boolean helped) {
        ReportingVerb verb = found.verb();
        Subject subject = group > found.floor() ? subjects.before(group, found.floor()) : null;
        if (subject == null || (verb.form() == Form.BASE && !helped && !isPlural(subject))) {
            return verb.form() == Form.FINITE && (verb.isSpeech() || verb.takes(ReportingVerb.Use.LABEL))
                    ? led.of(found, Cue.Form.PARTICIPLE)
                    : null;
        }
        return isNoun(found.at(), subject)
                ? null
                : found.cue(Math.min(groups.clauseStart(subject), group), found.to(), subject, Cue.Form.SUBJECT_FIRST);
    }

    // “…,” giving states more power: a verb needs a subject that can speak.
    private boolean isNoun(int i, Subject subject) {
        Token verb = tokens.get(i);
        boolean nounLike = verb.lower().endsWith("s") && !verb.is("says") && !verb.is("tells");
        Token head = tokens.get(subject.head());
        if (nounLike && subject.kind() == Subject.Kind.NAME && isBehindNoun(i + 1)) {
            return true;
        }
        return subject.kind() == Subject.Kind.NOMINAL
                && ((nounLike && !Words.isSpeakingNoun(head)) || head.lower().endsWith("ing"));
    }

    // "the ABC rules can", "TV shows, including": what no verb has behind it.
    private boolean isBehindNoun(int i) {
        return i + 1 < tokens.size()
                && (Words.isClearAuxiliary(tokens.get(i))
                        || (tokens.get(i).is(",") && Words.isPreposition(tokens.get(i + 1))));
    }

    private boolean isPlural(Subject subject) {
        Token head = tokens.get(subject.head());
        return switch (subject.kind()) {
            case PRONOUN -> head.is("they") || head.is("we") || head.is("i") || head.is("you");
            case NOMINAL ->
                WordClass.GROUP_NOUN.has(head.lower()) || head.lower().endsWith("s");
            case NAME -> isPluralName(subject, head);
        };
    }

    private boolean isPluralName(Subject subject, Token head) {
        boolean behindAnd = subject.from() > 0 && tokens.get(subject.from() - 1).is("and");
        boolean plural = subject.from() > 0 && head.lower().endsWith("s");
        return behindAnd
                || plural
                || (subject.to() < tokens.size() && tokens.get(subject.to()).is("and"));
    }

    // “…,” said Ann Lee.
    private @Nullable Cue verbFirst(FoundVerb found, int group) {
        Token before = group > found.floor() ? tokens.get(group - 1) : null;
        boolean behindQuote = before != null && before.isQuote();
        boolean behindComma = before != null && (before.is(",") || before.is("—") || before.is("–"));
        if (!(group == found.sentence().start() || behindQuote || behindComma) || !canBeFirst(found)) {
            return null;
        }
        Subject subject = subjects.after(found.to(), found.ceiling());
        if (subject == null
                || !isBounded(subject, behindQuote, found.ceiling())
                || (behindComma && !canSpeak(subject))) {
            return null;
        }
        return found.cue(group, subject.to(), subject, Cue.Form.VERB_FIRST);
    }

    private boolean canBeFirst(FoundVerb found) {
        Token verb = tokens.get(found.at());
        return !verb.is("told")
                && !verb.is("tells")
                && !Words.isTime(tokens.get(Math.min(found.to(), tokens.size() - 1)));
    }

    private boolean canSpeak(Subject subject) {
        return subject.kind() == Subject.Kind.NAME || Words.isSpeakingNoun(tokens.get(subject.head()));
    }

    private boolean isBounded(Subject subject, boolean behindQuote, int ceiling) {
        if (subject.to() >= ceiling) {
            return true;
        }
        Token next = tokens.get(subject.to());
        if (next.isQuote()) {
            return subject.kind() != Subject.Kind.NOMINAL || behindQuote;
        }
        return Words.isStop(next)
                || (behindQuote && !Words.isAuxiliary(next) && ReportingVerbs.find(next.lower()) == null);
    }
}
