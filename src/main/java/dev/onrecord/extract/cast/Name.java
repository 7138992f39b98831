package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One place where a text uses a name.
 *
 * @param from the first token of the name without titles, in the list it was found in
 * @param to behind its last token
 * @param titleFrom the first token of the titles before the name; {@code from} where there are none
 * @param span the characters of the name without titles
 * @param words the words of the name, suffixes and nicknames left out
 * @param text the name as it is to be shown
 * @param role the office that stands before the name, or nothing
 * @param gender what the title tells
 */
public record Name(
        int from,
        int to,
        int titleFrom,
        Span span,
        List<String> words,
        String text,
        Kind kind,
        String role,
        Gender gender) {

    private static final String MARKS = "“”\"„«»";

    /** What sort of name. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        /** Cannot be told from its form. */
        OPEN
    }

    public String last() {
        return words.get(words.size() - 1);
    }

    public String first() {
        return words.get(0);
    }

    /** What stands in quotation marks within the name: "Bud" of John “Bud” Poe; null where nothing does. */
    public @Nullable String nickname() {
        int from = 0;
        while (from < text.length() && MARKS.indexOf(text.charAt(from)) < 0) {
            from++;
        }
        int to = from + 1;
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to < text.length() && to > from + 1 ? text.substring(from + 1, to) : null;
    }

    /** Whether it is a surname that begins with a particle: "Van der Berg", "Di Marco". */
    boolean isSurnameWithParticle() {
        return words.size() > 1 && WordClass.NAME_PARTICLE.has(first().toLowerCase(Locale.ROOT));
    }

    /** Whether a title or an office stands before the name. */
    public boolean isTitled() {
        return titleFrom < from;
    }
}
