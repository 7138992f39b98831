package dev.onrecord.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the engine read out of one text.
 *
 * @param quotes in order of their place in the text; none overlaps another
 * @param speakers everyone quoted, each once, in order of the first quote
 * @param locations every place named, each once, in order of the first mention
 */
public record Extraction(
        List<ExtractedQuote> quotes, List<ExtractedSpeaker> speakers, List<ExtractedLocation> locations) {

    /** With these locations too, as far as they are named nowhere that one is named already. */
    public Extraction with(List<ExtractedLocation> more) {
        Set<Integer> starts = new HashSet<>();
        locations.forEach(location -> location.mentions().forEach(at -> starts.add(at.start())));
        List<ExtractedLocation> all = new ArrayList<>(locations);
        more.stream()
                .filter(location -> location.mentions().stream().noneMatch(at -> starts.contains(at.start())))
                .forEach(all::add);
        return new Extraction(quotes, speakers, all);
    }
}
