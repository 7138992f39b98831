package dev.onrecord.archive.search;

import dev.onrecord.archive.error.BadInputException;
import java.util.List;

/**
 * What somebody looks for: all of the wanted clauses, none of the unwanted. Equal where the words are.
 *
 * @param wanted at least one
 */
public record TextQuery(List<Clause> wanted, List<Clause> unwanted) {

    /**
     * Words that follow one another; mostly one.
     *
     * @param beginning whether a word that begins like this one word is also meant
     */
    public record Clause(List<String> words, boolean beginning) {

        public Clause {
            words = List.copyOf(words);
        }
    }

    public TextQuery {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
    }

    /**
     * Reads a query: words, all of which must occur; "phrases" in quotation marks; and -words or -"phrases" that must not.
     * The last word may be the beginning of one, unless it stands in quotation marks.
     *
     * @param field the argument it came in
     * @throws BadInputException if it has no wanted word, or too many
     */
    public static TextQuery parse(String text, String field) {
        return new TextQueryReader(text, field).read();
    }
}
