package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.objects;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.GivenFindings;
import dev.onrecord.ingest.GivenQuote;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quotations of one article in JSON-LD, at their places in its text. */
final class LinkedQuotes {

    /** Each may need a search through the whole text. */
    private static final int MAX_QUOTATIONS = 10_000;

    private final LinkedData data;
    private final JsonObject article;
    private final TextSelectors selectors;
    private final LinkedSpeaker speakers;

    LinkedQuotes(LinkedData data, JsonObject article, String body) {
        this.data = data;
        this.article = article;
        this.selectors = new TextSelectors(body);
        this.speakers = new LinkedSpeaker(data);
    }

    /** Null where no quotation stands in the text, so that the engine is to look for them. */
    @Nullable
    GivenFindings findings() {
        List<JsonObject> quotations = data.quotationsOf(article).toList();
        if (quotations.size() > MAX_QUOTATIONS) {
            throw new BadInputException(
                    "hasPart", "has " + quotations.size() + " quotations; at most " + MAX_QUOTATIONS + " are taken");
        }
        Map<List<Integer>, GivenQuote> quotes = new LinkedHashMap<>();
        quotations.stream()
                .map(this::quote)
                .filter(Objects::nonNull)
                .forEach(quote -> quotes.putIfAbsent(List.of(quote.start(), quote.end()), quote));
        return quotes.isEmpty() ? null : new GivenFindings(List.copyOf(quotes.values()), locations(article));
    }

    private @Nullable GivenQuote quote(JsonObject quotation) {
        String text = data.text(quotation, "text");
        TextSelectors.Place place = selectors.place(quotation, text);
        if (place == null) {
            return null;
        }
        return new GivenQuote(
                place.text(),
                kind(quotation),
                place.start(),
                place.end(),
                speakers.of(quotation),
                data.text(quotation, "speakerMention"),
                data.text(quotation, "cue"),
                confidence(quotation),
                locations(quotation));
    }

    private QuoteKind kind(JsonObject quotation) {
        String kind = data.text(quotation, "kind");
        return Stream.of(QuoteKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(QuoteKind.DIRECT);
    }

    private static @Nullable Double confidence(JsonObject quotation) {
        Double confidence = JsonNodes.number(LinkedData.field(quotation, "confidence"));
        return confidence == null || confidence < 0 || confidence > 1 ? null : confidence;
    }

    private List<String> locations(JsonObject object) {
        return objects(LinkedData.field(object, "contentLocation")).stream()
                .map(data::resolved)
                .map(place -> Foreign.name(data.text(place, "name")))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
