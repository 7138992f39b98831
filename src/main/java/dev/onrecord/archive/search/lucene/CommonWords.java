package dev.onrecord.archive.search.lucene;

import java.util.Set;

/**
 * Words that every other text has. Two of them in a row are in the index as one, since a phrase of them, looked up word by
 * word, would ask nearly every text where it has the two. They are their own stems.
 */
final class CommonWords {

    static final Set<String> ALL = Set.of(
            "the", "of", "to", "and", "a", "in", "that", "is", "for", "it", "on", "was", "with", "i", "he", "as", "be",
            "we", "you", "have", "are", "at", "this", "not", "but", "they", "by", "from", "said", "has", "will", "his");

    private CommonWords() {}

    static boolean has(String stem) {
        return ALL.contains(stem);
    }

    /** Two common words in a row: what no word is. */
    static String pair(String first, String second) {
        return first + " " + second;
    }
}
