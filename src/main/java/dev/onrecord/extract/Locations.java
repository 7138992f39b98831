package dev.onrecord.extract;

import dev.onrecord.extract.location.FoundLocation;
import dev.onrecord.extract.location.LocationFinder;
import dev.onrecord.lexicon.GazetteerLocation;
import dev.onrecord.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The locations that a text names, as results. */
final class Locations {

    private static final LocationFinder FINDER = new LocationFinder();

    private Locations() {}

    /**
     * In order of the first mention.
     *
     * @param names where the text names people and organizations, in order: what is part of one is no location
     */
    static List<ExtractedLocation> of(String text, List<Span> names) {
        return FINDER.find(text, names).stream().map(Locations::result).toList();
    }

    private static ExtractedLocation result(FoundLocation found) {
        List<Mention> mentions = found.mentions().stream()
                .map(at -> new Mention(at.start(), at.end()))
                .toList();
        return result(found.location(), mentions);
    }

    private static ExtractedLocation result(GazetteerLocation location, List<Mention> mentions) {
        return new ExtractedLocation(
                location.name(),
                ExtractedLocation.Kind.valueOf(location.kind().name()),
                location.countryCode(),
                location.latitude(),
                location.longitude(),
                location.geonamesId(),
                parentOf(location.parent()),
                mentions);
    }

    private static @Nullable ExtractedLocation parentOf(@Nullable GazetteerLocation parent) {
        return parent == null ? null : result(parent, List.of());
    }
}
