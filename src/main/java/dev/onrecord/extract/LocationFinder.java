package dev.onrecord.extract;

import dev.onrecord.text.Span;
import java.util.List;

/** Finds the places that a text names. */
interface LocationFinder {

    /** No place at all. */
    LocationFinder NONE = (text, names) -> List.of();

    /**
     * The places of {@code text} in order of their first mention.
     *
     * @param names where the text names people and organizations, in order: a place inside of one is none
     */
    List<ExtractedLocation> find(String text, List<Span> names);
}
