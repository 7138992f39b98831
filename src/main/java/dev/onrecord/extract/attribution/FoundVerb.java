package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.text.Span;
import java.util.List;

/**
 * A reporting verb, before its subject is known; positions are tokens.
 *
 * @param before the cues that the sentence has before it
 */
record FoundVerb(int at, int to, ReportingVerb verb, Span sentence, List<Cue> before) {

    /** No subject is looked for further away: this keeps a text without a full stop linear. */
    static final int REACH = 80;

    /** The first token that its clause may have. */
    int floor() {
        return Math.max(sentence.start(), at - REACH);
    }

    /** Behind the last token that its clause may have. */
    int ceiling() {
        return Math.min(sentence.end(), at + REACH);
    }

    Cue cue(int clauseFrom, int clauseTo, Subject subject, Cue.Form form) {
        return new Cue(at, to, clauseFrom, clauseTo, subject, form, verb);
    }
}
