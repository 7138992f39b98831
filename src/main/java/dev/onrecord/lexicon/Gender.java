package dev.onrecord.lexicon;

/** The grammatical gender by which English refers to a person. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be said of one person. */
    public boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** This one, or {@code other} where this one says nothing. */
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
