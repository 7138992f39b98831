package dev.onrecord.extract.location;

import dev.onrecord.lexicon.Gazetteer;
import dev.onrecord.lexicon.GazetteerLocation.Kind;
import dev.onrecord.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which matches are parts of longer names, and which names the text gives to people. */
final class Rejections {

    private static final int WELL_KNOWN = 1_000_000;

    private final Gazetteer gazetteer;
    private final Neighbours neighbours;
    private final List<NameMatch> matches;
    private final boolean[] rejected;
    private final Set<Integer> people = new HashSet<>();

    Rejections(Gazetteer gazetteer, Neighbours neighbours, List<NameMatch> matches) {
        this.gazetteer = gazetteer;
        this.neighbours = neighbours;
        this.matches = matches;
        rejected = new boolean[matches.size()];
    }

    boolean isRejected(int index) {
        return rejected[index];
    }

    /** Whether a name was seen in the name of a person. */
    boolean isPerson(NameMatch match) {
        return people.contains(match.key());
    }

    /** Drops what lies within names of people and organizations, and learns surnames from them. */
    void rejectTaken(String text, List<Span> taken) {
        int next = 0;
        for (int i = 0; i < rejected.length; i++) {
            NameMatch match = matches.get(i);
            while (next < taken.size() && taken.get(next).end() <= match.start()) {
                next++;
            }
            rejected[i] = next < taken.size() && isTaken(match, taken.get(next));
        }
        taken.forEach(span -> addSurname(text, span));
    }

    /** A location may contain a name, as Port Elizabeth does; it may not be within one. */
    private static boolean isTaken(NameMatch match, Span span) {
        boolean contains = match.start() <= span.start() && span.end() <= match.end();
        boolean longer = contains && match.end() - match.start() > span.length();
        return span.start() < match.end() && match.start() < span.end() && !longer;
    }

    private void addSurname(String text, Span span) {
        int end = Math.min(span.end(), text.length());
        int space = text.lastIndexOf(' ', end - 1);
        if (space > span.start() && space < end) {
            int[] entries = gazetteer.entries(text.substring(space + 1, end));
            if (entries.length > 0) {
                people.add(entries[0]);
            }
        }
    }

    /** Drops what its neighbours make a part of a longer name; what is {@code explained} needs less. */
    void rejectLongerNames(int[] explained) {
        for (int i = 0; i < rejected.length; i++) {
            NameMatch match = matches.get(i);
            boolean surname = neighbours.joinsBefore(match);
            boolean titled = neighbours.isTitled(match);
            boolean bare = explained[i] == Gazetteer.NONE;
            boolean part = surname || titled;
            rejected[i] |= part || (bare && (neighbours.isPostal(match) || neighbours.inLongerName(match)));
            if (titled || (rejected[i] && mayBePerson(match, surname))) {
                people.add(match.key());
            }
        }
    }

    /** "Jack London", "Jordan Peele"; but "CNN Canada" and "Paris Agreement" make no person of a well-known location. */
    private boolean mayBePerson(NameMatch match, boolean surname) {
        Kind kind = gazetteer.kind(gazetteer.locationOf(match.key()));
        if (gazetteer.isPersonName(match.key())) {
            return surname || (kind == Kind.CITY && isObscure(match));
        }
        return surname && (kind == Kind.REGION || (kind == Kind.CITY && isObscure(match)));
    }

    private boolean isObscure(NameMatch match) {
        for (int entry : match.entries()) {
            if (gazetteer.population(gazetteer.locationOf(entry)) >= WELL_KNOWN) {
                return false;
            }
        }
        return true;
    }
}
