package dev.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds quotes in single marks, where a paragraph has no double ones: only what cannot be an apostrophe. */
final class SingleQuotes {

    private static final Set<String> ELISIONS = Set.of("tis", "twas", "em", "til", "cause", "bout", "round", "n");

    private SingleQuotes() {}

    /** The quotes of one paragraph, in order. */
    static List<QuoteSpan> of(String text, Span paragraph) {
        List<QuoteSpan> spans = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            if (!opensAt(text, i, paragraph)) {
                i++;
                continue;
            }
            int close = closing(text, i + 1, paragraph);
            if (close < 0) {
                // No mark closes: then none closes what opens further on either.
                return spans;
            }
            spans.add(new QuoteSpan(i + 1, close, i, close + 1, true));
            i = close + 1;
        }
        return spans;
    }

    private static boolean opensAt(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        if (mark != '‘' && mark != '\'') {
            return false;
        }
        char before = at > paragraph.start() ? text.charAt(at - 1) : '\n';
        char after = at + 1 < paragraph.end() ? text.charAt(at + 1) : '\n';
        return (Characters.isSpace(before) || "([—–-".indexOf(before) >= 0)
                && (Character.isLetter(after) || after == '…')
                && !ELISIONS.contains(wordAt(text, at + 1, paragraph.end()));
    }

    private static String wordAt(String text, int start, int end) {
        int i = start;
        while (i < end && i < start + 8 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(start, i).toLowerCase(Locale.ROOT);
    }

    // The first mark behind punctuation; else the first behind a word that no possessive plural can explain; else the
    // first.
    private static int closing(String text, int from, Span paragraph) {
        int first = -1;
        int better = -1;
        for (int i = from; i < paragraph.end(); i++) {
            if (opensAt(text, i, paragraph) && first >= 0) {
                break;
            }
            if (!closesAt(text, i, paragraph)) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (!Character.isLetterOrDigit(before)) {
                return i;
            }
            first = first < 0 ? i : first;
            better = better < 0 && before != 's' ? i : better;
        }
        return better >= 0 ? better : first;
    }

    private static boolean closesAt(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        if ((mark != '’' && mark != '\'') || Characters.isSpace(text.charAt(at - 1))) {
            return false;
        }
        char after = at + 1 < paragraph.end() ? text.charAt(at + 1) : '\n';
        return !Characters.isWordPart(after);
    }
}
