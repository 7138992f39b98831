package dev.onrecord.extract;

import dev.onrecord.extract.ExtractedQuote.Kind;
import dev.onrecord.extract.attribution.Attributions;
import dev.onrecord.extract.attribution.Mentions;
import dev.onrecord.extract.attribution.QuoteAttribution;
import dev.onrecord.extract.attribution.Reading;
import dev.onrecord.extract.attribution.Reported;
import dev.onrecord.extract.attribution.ResolvedSpeaker;
import dev.onrecord.extract.attribution.Resolver;
import dev.onrecord.extract.cast.Figure;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.text.Document;
import dev.onrecord.text.QuoteSpan;
import dev.onrecord.text.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what the stages found into the results of one article. */
final class QuoteAssembly {

    private final Reading reading;
    private final Document document;
    private final Resolver resolver;
    private final double floor;
    private final NavigableMap<Integer, ExtractedLocation> locationByStart = new TreeMap<>();
    private final Speakers speakers = new Speakers();

    QuoteAssembly(Reading reading, double floor, List<ExtractedLocation> locations) {
        this.reading = reading;
        this.document = reading.document();
        this.resolver = new Resolver(reading);
        this.floor = floor;
        for (ExtractedLocation location : locations) {
            location.mentions().forEach(mention -> locationByStart.put(mention.start(), location));
        }
    }

    ExtractedQuote quoted(int number, Attributions attributions) {
        QuoteSpan quote = document.quotes().get(number);
        QuoteAttribution attribution = attributions.of(number);
        Span words = Span.trimmed(document.text(), quote.start(), quote.end());
        int sentence = document.sentenceOf(document.tokenOf(number));
        Kind kind = attribution != null && attribution.mixed() ? Kind.MIXED : Kind.DIRECT;
        List<Name> names = reading.cast().namesIn(number);
        return assemble(words, kind, sentence, attribution, attributions.speakerOf(number), names);
    }

    ExtractedQuote reported(Reported reported, Kind kind) {
        QuoteAttribution attribution = reported.attribution();
        int sentence = attribution.evidence().start();
        List<Name> names = reading.cast().namesWithin(reported.clause());
        return assemble(reported.clause(), kind, sentence, attribution, resolver.speakerOf(attribution), names);
    }

    private ExtractedQuote assemble(
            Span words,
            Kind kind,
            int sentence,
            @Nullable QuoteAttribution attribution,
            @Nullable ResolvedSpeaker found,
            List<Name> names) {
        ResolvedSpeaker speaker = attribution != null && attribution.precision() >= floor ? found : null;
        Span context = contextOf(words, sentence, attribution);
        return new ExtractedQuote(
                words.start(),
                words.end(),
                kind,
                context.start(),
                context.end(),
                speaker == null ? null : speakers.of(speaker),
                attribution == null || attribution.subject() == null
                        ? null
                        : Mentions.textOf(attribution.subject(), reading),
                attribution == null || attribution.cue() == null
                        ? null
                        : attribution.cue().of(document.text()),
                speaker == null || attribution == null ? 0 : attribution.precision(),
                speakersOf(names),
                locationsIn(words));
    }

    private Span contextOf(Span words, int sentence, @Nullable QuoteAttribution attribution) {
        int first = attribution == null
                ? sentence
                : Math.min(sentence, attribution.evidence().start());
        int last = attribution == null
                ? sentence
                : Math.max(sentence, attribution.evidence().end() - 1);
        Span from = document.sentences().get(first);
        Span to = document.sentences().get(last);
        int start = document.tokens().get(from.start()).start();
        int end = document.tokens().get(to.end() - 1).end();
        return new Span(Math.min(start, words.start()), Math.max(end, words.end()));
    }

    private List<ExtractedSpeaker> speakersOf(List<Name> names) {
        Set<Figure> seen = new LinkedHashSet<>();
        for (Name name : names) {
            Figure figure = reading.cast().figureOf(name);
            if (figure != null) {
                seen.add(figure);
            }
        }
        return seen.stream().map(speakers::of).toList();
    }

    private List<ExtractedLocation> locationsIn(Span words) {
        // Told apart by their first mention: the hash of a location goes over all of its mentions.
        Map<Mention, ExtractedLocation> own = new LinkedHashMap<>();
        for (ExtractedLocation location :
                locationByStart.subMap(words.start(), words.end()).values()) {
            own.putIfAbsent(location.mentions().get(0), location);
        }
        return List.copyOf(own.values());
    }
}
