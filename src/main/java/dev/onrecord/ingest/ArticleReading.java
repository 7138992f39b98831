package dev.onrecord.ingest;

import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.ExtractedQuote;
import dev.onrecord.extract.ExtractedSpeaker;
import dev.onrecord.extract.Extraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ingesting an article would find. Offsets are UTF-16 code units of the body, half open. */
public record ArticleReading(
        @Nullable String url,
        String title,
        @Nullable String language,
        String body,
        List<FoundQuote> quotes,
        List<FoundSpeaker> speakers,
        List<FoundLocation> locations) {

    /** A quote that would be stored. */
    public record FoundQuote(
            String text,
            QuoteKind kind,
            int start,
            int end,
            String context,
            @Nullable FoundSpeaker speaker,
            @Nullable String speakerMention,
            @Nullable String cue,
            double confidence) {}

    /** A speaker whom a quote would be linked to. */
    public record FoundSpeaker(String name, SpeakerKind kind, List<String> roles) {}

    /** A location that the article would be linked to. */
    public record FoundLocation(
            String name,
            LocationKind kind,
            @Nullable String countryCode,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer geonamesId,
            List<FoundMention> mentions) {}

    /** Where the body names a location. */
    public record FoundMention(int start, int end, String text) {}

    static ArticleReading of(ArticleText article, Extraction extraction) {
        String body = article.body();
        return new ArticleReading(
                article.url(),
                article.title(),
                article.language(),
                body,
                extraction.quotes().stream().map(quote -> quote(quote, body)).toList(),
                extraction.speakers().stream().map(ArticleReading::speaker).toList(),
                extraction.locations().stream()
                        .map(location -> location(location, body))
                        .toList());
    }

    private static FoundQuote quote(ExtractedQuote quote, String body) {
        return new FoundQuote(
                body.substring(quote.start(), quote.end()),
                QuoteKind.valueOf(quote.kind().name()),
                quote.start(),
                quote.end(),
                body.substring(quote.contextStart(), quote.contextEnd()),
                quote.speaker() == null ? null : speaker(quote.speaker()),
                quote.speakerMention(),
                quote.cue(),
                quote.confidence());
    }

    private static FoundSpeaker speaker(ExtractedSpeaker speaker) {
        return new FoundSpeaker(
                speaker.name(), SpeakerKind.valueOf(speaker.kind().name()), speaker.roles());
    }

    private static FoundLocation location(ExtractedLocation location, String body) {
        return new FoundLocation(
                location.name(),
                LocationKind.valueOf(location.kind().name()),
                location.countryCode(),
                location.latitude(),
                location.longitude(),
                location.geonamesId(),
                location.mentions().stream()
                        .map(at -> new FoundMention(at.start(), at.end(), body.substring(at.start(), at.end())))
                        .toList());
    }
}
