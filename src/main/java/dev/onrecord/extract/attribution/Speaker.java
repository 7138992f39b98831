package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks: a figure of the text, or a source that it does not name.
 *
 * @param name of a source without a name, as the text describes it
 */
public record Speaker(@Nullable Figure figure, String name, Kind kind) {

    /** What sort of speaker. */
    public enum Kind {
        FIGURE,
        ORGANIZATION,
        GROUP,
        UNNAMED
    }

    static Speaker of(Figure figure) {
        return new Speaker(figure, figure.name(), Kind.FIGURE);
    }
}
