package dev.onrecord.extract.location;

import dev.onrecord.lexicon.GazetteerLocation;
import dev.onrecord.text.Span;
import java.util.List;

/** A location and where the text names it, in order. */
public record FoundLocation(GazetteerLocation location, List<Span> mentions) {}
