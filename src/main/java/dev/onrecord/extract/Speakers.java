package dev.onrecord.extract;

import dev.onrecord.extract.ExtractedSpeaker.Kind;
import dev.onrecord.extract.attribution.ResolvedSpeaker;
import dev.onrecord.extract.cast.Figure;
import dev.onrecord.lexicon.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The speakers of one article: each is made once, whatever mention leads to it. */
final class Speakers {

    private final Map<Figure, ExtractedSpeaker> figures = new HashMap<>();
    private final Map<String, ExtractedSpeaker> unnamed = new HashMap<>();

    ExtractedSpeaker of(ResolvedSpeaker speaker) {
        Figure figure = speaker.figure();
        if (figure != null) {
            return of(figure);
        }
        return unnamed.computeIfAbsent(
                speaker.kind() + speaker.name().toLowerCase(Locale.ROOT),
                key -> new ExtractedSpeaker(speaker.name(), kindOf(speaker), false, List.of(), List.of()));
    }

    ExtractedSpeaker of(Figure figure) {
        return figures.computeIfAbsent(
                figure,
                own -> new ExtractedSpeaker(
                        own.name(),
                        own.isPerson() ? Kind.PERSON : Kind.ORGANIZATION,
                        isDistinctive(own),
                        own.aliases(),
                        own.roles()));
    }

    private static Kind kindOf(ResolvedSpeaker speaker) {
        return switch (speaker.kind()) {
            case FIGURE -> Kind.PERSON;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case GROUP -> Kind.GROUP;
            case UNNAMED -> Kind.UNNAMED;
        };
    }

    private static boolean isDistinctive(Figure figure) {
        if (figure.isPerson()) {
            return figure.words().size() > 1;
        }
        return figure.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> WordClass.ORGANIZATION_NAME.has(word)
                        || !(WordClass.ORGANIZATION_NOUN.has(word)
                                || WordClass.GENERIC_WORD.has(word)
                                || WordClass.DEPARTMENT.has(word)));
    }
}
