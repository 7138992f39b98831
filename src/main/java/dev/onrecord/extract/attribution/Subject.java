package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Name;
import org.jspecify.annotations.Nullable;

/**
 * How a text mentions the one who speaks, as a run of tokens.
 *
 * @param head the token of the noun: "spokesman" in "a spokesman for the ministry"
 * @param name the name, where the mention is one
 */
public record Subject(
        Kind kind, int from, int to, int head, @Nullable Name name) {

    /** What sort of mention. */
    public enum Kind {
        NAME,
        PRONOUN,
        NOMINAL
    }

    static Subject pronoun(int at) {
        return new Subject(Kind.PRONOUN, at, at + 1, at, null);
    }

    static Subject named(Name name) {
        return new Subject(Kind.NAME, name.from(), name.to(), name.to() - 1, name);
    }

    static Subject nominal(int from, int to, int head) {
        return new Subject(Kind.NOMINAL, from, to, head, null);
    }
}
