package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.ReportingVerb;
import org.jspecify.annotations.Nullable;

/**
 * Words that report speech, and whose speech; positions are tokens.
 *
 * @param from the first reporting word
 * @param to behind the last
 * @param clauseFrom where the clause of the reporting words begins: at the subject or at the verb
 * @param clauseTo where it ends
 * @param subject who speaks; null where the text does not tell
 */
public record Cue(
        int from,
        int to,
        int clauseFrom,
        int clauseTo,
        @Nullable Subject subject,
        Form form,
        ReportingVerb verb) {

    /** How subject and reporting words stand to each other. */
    public enum Form {
        /** "Ann Lee said". */
        SUBJECT_FIRST,
        /** "said Ann Lee". */
        VERB_FIRST,
        /** "Ann Lee left, saying". */
        PARTICIPLE,
        /** "according to Ann Lee". */
        ACCORDING,
        /** "was asked", "was asked by Ann Lee". */
        PASSIVE
    }

    boolean isSpeech() {
        return form == Form.ACCORDING || verb.isSpeech();
    }
}
