package dev.onrecord.archive.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of an article's text that a row speaks of.
 *
 * @param words that stand there, as the row has them; null where it has none
 * @param around the words' paragraphs; null like {@code words}
 * @param length of the words, as the row has it
 */
record Stretch(
        String type,
        long id,
        int start,
        int end,
        @Nullable String words,
        @Nullable String around,
        int length) {

    /** @param stretches in order of their start */
    static void check(String body, List<Stretch> stretches, Consumer<Flaw> found) {
        int before = 0;
        for (Stretch stretch : stretches) {
            stretch.check(body, before, found);
            before = Math.max(before, stretch.end);
        }
    }

    private void check(String body, int before, Consumer<Flaw> found) {
        if (start < 0 || start >= end || end > body.length()) {
            found.accept(flaw("its offsets " + start + " to " + end + " are not within a text of " + body.length()));
            return;
        }
        if (start < before) {
            found.accept(flaw("it begins at " + start + ", within the one before, which ends at " + before));
        }
        if (words != null && !body.startsWith(words, start) || words != null && words.length() != end - start) {
            found.accept(flaw("its text is not what stands at " + start + " to " + end));
        }
        if (words != null && words.length() != length) {
            found.accept(flaw("its text_length is not that of its text"));
        }
        if (around != null && (!body.contains(around) || !around.contains(body.substring(start, end)))) {
            found.accept(flaw("its context is not a part of the text around it"));
        }
    }

    private Flaw flaw(String what) {
        return new Flaw(type, id, what);
    }
}
