package dev.onrecord.extract.location;

import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation.Kind;
import dev.onrecord.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reading of one text: what its names mean, and which of them count. */
final class LocationText {

    private static final int CLEAR_CITY = 100_000;

    private final Gazetteer gazetteer;
    private final Neighbours neighbours;
    private final List<NameMatch> matches;
    private final int[] explained;
    private final Rejections rejections;
    private final Evidence evidence = new Evidence();
    private final LocationResolver resolver;
    // What a name means wherever the text does not say otherwise.
    private final Map<Integer, Integer> meanings = new HashMap<>();

    LocationText(Gazetteer gazetteer, String text, List<Span> taken) {
        this.gazetteer = gazetteer;
        List<Word> words = WordReader.read(text);
        neighbours = new Neighbours(gazetteer, words);
        matches = new NameScanner(gazetteer, text, words).scan();
        explained = new Qualifiers(gazetteer, neighbours, matches).explain();
        rejections = new Rejections(gazetteer, neighbours, matches);
        rejections.rejectTaken(text, taken);
        rejections.rejectLongerNames(explained);
        resolver = new LocationResolver(gazetteer, evidence);
        collectEvidence();
    }

    /** Collects what is beyond doubt, for the names that are not. */
    private void collectEvidence() {
        for (int i = 0; i < matches.size(); i++) {
            if (rejections.isRejected(i)) {
                continue;
            }
            NameMatch match = matches.get(i);
            if (isExplained(i)) {
                meanings.putIfAbsent(match.key(), explained[i]);
                addEvidence(explained[i]);
            } else {
                int location = resolver.resolve(match, neighbours.isCalledRegion(match));
                if (isBeyondDoubt(match, location)) {
                    addEvidence(location);
                }
            }
        }
    }

    private boolean isBeyondDoubt(NameMatch match, int location) {
        boolean large = gazetteer.kind(location) != Kind.CITY || gazetteer.population(location) > CLEAR_CITY;
        return large && !gazetteer.isWord(match.key()) && resolver.isClear(match, location);
    }

    private void addEvidence(int location) {
        int country = gazetteer.country(location);
        for (int around = location; around != country && around != Gazetteer.NONE; around = gazetteer.parent(around)) {
            evidence.add(around);
        }
        if (country != Gazetteer.NONE) {
            evidence.addCountry(country);
        }
    }

    /** The locations that count, in order of the first mention. */
    List<FoundLocation> found() {
        boolean[] accepted = accepted();
        Map<Integer, List<Span>> mentions = new LinkedHashMap<>();
        for (int i = 0; i < accepted.length; i++) {
            if (accepted[i] || (!rejections.isRejected(i) && isMeant(matches.get(i), meaning(i)))) {
                add(mentions.computeIfAbsent(meaning(i), location -> new ArrayList<>()), i);
            }
        }
        return mentions.entrySet().stream()
                .map(e -> new FoundLocation(gazetteer.location(e.getKey()), List.copyOf(e.getValue())))
                .toList();
    }

    /** The matches that speak for themselves; the others may be meant like them. */
    private boolean[] accepted() {
        Acceptance acceptance = new Acceptance(gazetteer, neighbours, evidence, rejections);
        boolean[] accepted = new boolean[matches.size()];
        for (int i = 0; i < accepted.length; i++) {
            if (!rejections.isRejected(i)) {
                NameMatch match = matches.get(i);
                int location = meaning(i);
                accepted[i] = isExplained(i) || acceptance.accepts(match, location);
                if (accepted[i] && neighbours.isInside(match)) {
                    meanings.putIfAbsent(match.key(), location);
                }
            }
        }
        return accepted;
    }

    private boolean isExplained(int index) {
        return explained[index] != Gazetteer.NONE;
    }

    private int meaning(int index) {
        if (isExplained(index)) {
            return explained[index];
        }
        NameMatch match = matches.get(index);
        boolean region = neighbours.isCalledRegion(match) || isListedRegion(index);
        Integer meaning = region ? null : meanings.get(match.key());
        return meaning != null ? meaning : resolver.resolve(match, region);
    }

    /** A name that was explained or accepted elsewhere in the text needs no more. */
    private boolean isMeant(NameMatch match, int location) {
        Integer meaning = meanings.get(match.key());
        return meaning != null
                && meaning == location
                && !neighbours.speaks(match)
                && !rejections.isPerson(match)
                && !(gazetteer.isWord(match.key()) && neighbours.opensSentence(match.first()));
    }

    /** "Oregon, Washington and Idaho" */
    private boolean isListedRegion(int index) {
        return isRegionBeside(index, index - 1) || isRegionBeside(index, index + 1);
    }

    private boolean isRegionBeside(int index, int other) {
        if (other < 0 || other >= matches.size() || rejections.isRejected(other)) {
            return false;
        }
        NameMatch left = matches.get(Math.min(index, other));
        NameMatch right = matches.get(Math.max(index, other));
        return right.first() - left.last() <= 3
                && neighbours.joinsList(left.last() + 1, right.first())
                && areRegions(resolver.resolve(matches.get(index), true), resolver.resolve(matches.get(other), false));
    }

    private boolean areRegions(int one, int other) {
        return gazetteer.kind(one) == Kind.REGION
                && gazetteer.kind(other) == Kind.REGION
                && gazetteer.country(one) == gazetteer.country(other);
    }

    /** Adds a mention; "Washington, D.C." is one. */
    private void add(List<Span> spans, int index) {
        Span span = new Span(matches.get(index).start(), matches.get(index).end());
        if (index > 0 && isExplained(index) && explained[index - 1] == explained[index] && !spans.isEmpty()) {
            Span last = spans.get(spans.size() - 1);
            if (last.start() == matches.get(index - 1).start()) {
                spans.remove(spans.size() - 1);
                span = new Span(last.start(), span.end());
            }
        }
        spans.add(span);
    }
}
