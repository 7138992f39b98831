package dev.onrecord.extract;

import java.util.List;

/**
 * What the engine read out of one text.
 *
 * @param quotes in order of their place in the text; none overlaps another
 * @param speakers everyone quoted, each once, in order of the first quote
 * @param locations every place named, each once, in order of the first mention
 */
public record Extraction(
        List<ExtractedQuote> quotes, List<ExtractedSpeaker> speakers, List<ExtractedLocation> locations) {}
