package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks: a figure of the text, or a source that it does not name.
 *
 * @param name of a source without a name, as the text describes it
 */
public record ResolvedSpeaker(@Nullable Figure figure, String name, Kind kind) {

    /** What sort of speaker. */
    public enum Kind {
        FIGURE,
        ORGANIZATION,
        GROUP,
        UNNAMED
    }

    static ResolvedSpeaker of(Figure figure) {
        return new ResolvedSpeaker(figure, figure.name(), Kind.FIGURE);
    }
}
