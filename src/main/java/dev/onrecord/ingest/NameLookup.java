package dev.onrecord.ingest;

import dev.onrecord.archive.Location;
import dev.onrecord.extract.ExtractedLocation;
import dev.onrecord.extract.ExtractedSpeaker;
import dev.onrecord.extract.ExtractedSpeaker.Kind;
import dev.onrecord.extract.Mention;
import dev.onrecord.extract.QuoteExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells who and what is meant by names that somebody gives: as the engine would where they stand in a sentence. */
record NameLookup(QuoteExtractor engine) {

    /** Whoever bears this name; what is told of them counts for more than how the name looks. */
    ExtractedSpeaker speaker(GivenSpeaker given) {
        ExtractedSpeaker looks = speaker(given.name());
        Kind kind =
                given.kind() == null ? looks.kind() : Kind.valueOf(given.kind().name());
        boolean named = kind == Kind.PERSON || kind == Kind.ORGANIZATION;
        return new ExtractedSpeaker(
                given.name(), kind, named && looks.distinctive(), List.of(), List.of(), given.wikidataId());
    }

    private ExtractedSpeaker speaker(String name) {
        String sentence = "“We have said what we think of this,” said " + name + ".";
        return engine.extract(sentence).speakers().stream()
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseGet(() -> new ExtractedSpeaker(name, Kind.PERSON, name.indexOf(' ') > 0, List.of(), List.of()));
    }

    /** The locations that bear these names, by name, with the places where a body has them. */
    Map<String, ExtractedLocation> locations(Set<String> names, String body) {
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        Map<String, ExtractedLocation> located = new LinkedHashMap<>();
        // A longer name goes first: what is "New York City" does not name New York too.
        names.stream()
                .filter(name -> !PlainText.normalizeLine(name).isEmpty())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> located.put(name, location(PlainText.normalizeLine(name), body, taken)));
        return located;
    }

    private ExtractedLocation location(String name, String body, TreeMap<Integer, Integer> taken) {
        List<Mention> mentions = mentions(name, body, taken);
        return engine.extract("They met in " + name + ".").locations().stream()
                .filter(found -> found.mentions().stream().anyMatch(at -> at.end() - at.start() == name.length()))
                .findFirst()
                .map(known -> of(known, mentions))
                .orElseGet(() -> new ExtractedLocation(
                        cut(name), ExtractedLocation.Kind.PLACE, null, null, null, null, null, mentions));
    }

    private static ExtractedLocation of(ExtractedLocation known, List<Mention> mentions) {
        return new ExtractedLocation(
                known.name(),
                known.kind(),
                known.countryCode(),
                known.latitude(),
                known.longitude(),
                known.geonamesId(),
                known.parent(),
                mentions);
    }

    private static String cut(String name) {
        return name.length() <= Location.MAX_NAME_LENGTH ? name : name.substring(0, Location.MAX_NAME_LENGTH);
    }

    private static List<Mention> mentions(String name, String body, TreeMap<Integer, Integer> taken) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
            int end = at + name.length();
            Map.Entry<Integer, Integer> before = taken.lowerEntry(end);
            if (QuoteMatch.isWhole(body, at, end) && (before == null || before.getValue() <= at)) {
                mentions.add(new Mention(at, end));
                taken.put(at, end);
            }
        }
        return mentions;
    }
}
