package dev.onrecord.extract.location;

import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.text.Span;
import java.util.List;

/** Finds the locations that a text names. Total, deterministic, thread safe, and linear in the length of the text. */
public final class LocationFinder {

    /**
     * The locations in {@code text}, each once, in order of the first mention.
     *
     * @param taken names of people and organizations, in order of their start; nothing within them is a location
     */
    public List<FoundLocation> find(String text, List<Span> taken) {
        return new LocationText(Gazetteer.shared(), text, taken).found();
    }
}
