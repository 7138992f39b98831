package dev.onrecord.extract;

import dev.onrecord.extract.attribution.Attributions;
import dev.onrecord.extract.attribution.Attributor;
import dev.onrecord.extract.attribution.IndirectFinder;
import dev.onrecord.extract.attribution.Reading;
import dev.onrecord.extract.attribution.Reported;
import dev.onrecord.extract.attribution.ScareQuotes;
import dev.onrecord.extract.attribution.TranscriptFinder;
import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Coreference;
import dev.onrecord.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** The front door of the engine: thread safe, total, deterministic, and linear in the length of the text. */
public final class QuoteExtractor {

    private static final double DEFAULT_FLOOR = 0.3;

    private final double floor;

    public QuoteExtractor() {
        this(DEFAULT_FLOOR);
    }

    /**
     * An extractor that names no speaker of whom it is less sure than {@code floor}.
     *
     * @param floor 0 to 1
     */
    public QuoteExtractor(double floor) {
        this.floor = floor;
    }

    /** What {@code text} says of quotes, speakers and places. */
    public Extraction extract(String text) {
        Document document = Document.of(text);
        Cast cast = Cast.of(document);
        Reading reading = new Reading(document, cast, Coreference.of(document, cast));
        List<ExtractedLocation> locations = Locations.of(text, cast.spans());
        QuoteAssembly assembly = new QuoteAssembly(reading, floor, locations);
        List<ExtractedQuote> quotes = quotesOf(reading, assembly);
        IdentityHashMap<ExtractedSpeaker, Boolean> speakers = new IdentityHashMap<>();
        List<ExtractedSpeaker> inOrder = new ArrayList<>();
        quotes.forEach(quote -> {
            if (quote.speaker() != null && speakers.put(quote.speaker(), true) == null) {
                inOrder.add(quote.speaker());
            }
        });
        return new Extraction(quotes, List.copyOf(inOrder), locations);
    }

    private static List<ExtractedQuote> quotesOf(Reading reading, QuoteAssembly assembly) {
        Attributions attributions = Attributor.attribute(reading);
        List<ExtractedQuote> quotes = new ArrayList<>();
        for (int i = 0; i < reading.document().quotes().size(); i++) {
            if (ScareQuotes.isQuote(i, reading, attributions)) {
                quotes.add(assembly.quoted(i, attributions));
            }
        }
        List<Reported> turns = TranscriptFinder.find(reading);
        turns.forEach(turn -> quotes.add(assembly.reported(turn, ExtractedQuote.Kind.DIRECT)));
        for (Reported reported : IndirectFinder.find(reading)) {
            if (turns.isEmpty()) {
                quotes.add(assembly.reported(reported, ExtractedQuote.Kind.INDIRECT));
            }
        }
        quotes.sort(Comparator.comparingInt(ExtractedQuote::start));
        return List.copyOf(quotes);
    }
}
