package dev.onrecord.ingest;

import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.ExtractedQuote;
import dev.onrecord.extract.ExtractedSpeaker;
import dev.onrecord.extract.Extraction;
import dev.onrecord.extract.QuoteExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes of what somebody says of an article what the engine would have read out of it. Complains of quotes that do not fit. */
final class GivenExtraction {

    private final String given;
    private final String body;
    private final List<GivenQuote> quotes;
    private final OffsetMap offsets;
    private final NameLookup names;
    private final Map<GivenSpeaker, ExtractedSpeaker> speakers = new LinkedHashMap<>();
    private final Map<String, ExtractedLocation> locations;

    private GivenExtraction(String given, String body, GivenFindings findings, NameLookup names) {
        this.given = given;
        this.body = body;
        this.quotes = findings.quotes() == null ? List.of() : findings.quotes();
        this.names = names;
        TreeSet<Integer> asked = new TreeSet<>();
        Set<String> named = new TreeSet<>(findings.locations());
        for (GivenQuote quote : quotes) {
            asked.addAll(List.of(quote.start(), quote.end()));
            named.addAll(quote.locations());
        }
        offsets = OffsetMap.of(given, body, asked);
        locations = names.locations(named, body);
    }

    /**
     * What is given of an article.
     *
     * @param given the body as the caller wrote it, where the offsets are
     * @param body as it is stored
     * @throws BadInputException that names the field, such as {@code quotes[2].start}
     */
    static Extraction of(String given, String body, GivenFindings findings, QuoteExtractor engine) {
        return new GivenExtraction(given, body, findings, new NameLookup(engine)).read();
    }

    private Extraction read() {
        List<ExtractedQuote> read = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        for (int i = 0; i < quotes.size(); i++) {
            String path = "quotes[" + i + "]";
            ExtractedQuote quote = quote(path, quotes.get(i));
            if (!starts.add(quote.start())) {
                throw new BadInputException(path + ".start", "is where another quote of the article starts");
            }
            read.add(quote);
        }
        read.sort(Comparator.comparingInt(ExtractedQuote::start));
        return new Extraction(read, List.copyOf(speakers.values()), List.copyOf(locations.values()));
    }

    private ExtractedQuote quote(String path, GivenQuote quote) {
        int start = offset(path + ".start", quote.start());
        int end = offset(path + ".end", quote.end());
        if (start >= end) {
            throw new BadInputException(path + ".end", "is not behind start");
        }
        check(path, quote, body.substring(start, end));
        GivenSpeaker speaker = speaker(path, quote.speaker());
        return new ExtractedQuote(
                start,
                end,
                ExtractedQuote.Kind.valueOf(quote.kind().name()),
                QuoteWriter.paragraphStart(body, start),
                QuoteWriter.paragraphEnd(body, end),
                speaker == null ? null : speakers.computeIfAbsent(speaker, names::speaker),
                quote.speakerMention(),
                quote.cue(),
                confidence(path, quote, speaker != null),
                List.of(),
                quote.locations().stream()
                        .distinct()
                        .filter(locations::containsKey)
                        .map(locations::get)
                        .toList());
    }

    /** Null where there is no name. */
    private static @Nullable GivenSpeaker speaker(String path, @Nullable GivenSpeaker given) {
        String name = given == null ? "" : PlainText.normalizeLine(given.name());
        if (given == null || name.isEmpty()) {
            return null;
        }
        if (given.wikidataId() != null && !Speaker.isWikidataItem(given.wikidataId())) {
            throw new BadInputException(path + ".speaker.wikidataId", "is no Wikidata item, such as Q42");
        }
        return new GivenSpeaker(name, given.kind(), given.wikidataId());
    }

    private int offset(String field, int offset) {
        Integer stored = offsets.stored(offset);
        if (stored != null) {
            return stored;
        }
        throw new BadInputException(
                field,
                offset < 0 || offset > given.length()
                        ? "is " + offset + ", and the body has " + given.length() + " UTF-16 code units"
                        : "is " + offset + ", which is within a character or in white space around the body");
    }

    private static void check(String path, GivenQuote quote, String words) {
        if (quote.text() != null && !PlainText.normalize(quote.text()).equals(PlainText.normalize(words))) {
            throw new BadInputException(
                    path + ".text", "is not what stands there: " + words.substring(0, Math.min(words.length(), 80)));
        }
    }

    /** Who names a speaker and says no more is sure of it. */
    private static double confidence(String path, GivenQuote quote, boolean isAttributed) {
        double sure = quote.confidence() == null ? 1 : quote.confidence();
        if (!(sure >= 0 && sure <= 1)) {
            throw new BadInputException(path + ".confidence", "must be a number from 0 to 1");
        }
        return isAttributed ? sure : 0;
    }
}
