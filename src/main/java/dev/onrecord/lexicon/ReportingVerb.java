package dev.onrecord.lexicon;

import java.util.Set;

/** One form of a verb that reports speech. */
public record ReportingVerb(Form form, Set<Use> uses) {

    /** Which form of the verb. */
    public enum Form {
        /** "say": after an auxiliary or a plural. */
        BASE,
        /** "says", "said". */
        FINITE,
        /** "saying". */
        GERUND,
        /** "written": after an auxiliary. */
        PARTICIPLE
    }

    /** What the verb takes. */
    public enum Use {
        /** A reported clause. */
        CLAUSE,
        /** A hearer, then a clause. */
        TOLD,
        /** Quoted words. */
        QUOTE,
        /** A thing, then quoted words for it. */
        LABEL,
        /** A clause that need not have been said. */
        BELIEF
    }

    public boolean takes(Use use) {
        return uses.contains(use);
    }

    /** Whether to use the verb is to say something. */
    public boolean isSpeech() {
        return uses.contains(Use.CLAUSE) || uses.contains(Use.TOLD) || uses.contains(Use.QUOTE);
    }
}
