package dev.onrecord.ingest;

import dev.onrecord.archive.Quote;
import dev.onrecord.extract.ExtractedQuote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stored quotes of an article live on in its new text.
 *
 * @param kept found quotes whose words a stored quote has: it takes the new place
 * @param moved quotes that an editor has seen to and the engine does not find any more, but whose words still stand, with
 *     the offset where they start
 * @param fresh found quotes that are new
 * @param gone stored quotes that are no more
 */
record QuoteMatch(
        Map<ExtractedQuote, Quote> kept, Map<Quote, Integer> moved, List<ExtractedQuote> fresh, List<Quote> gone) {

    /** @param shift how far the stored quotes' offsets have been put aside */
    static QuoteMatch of(List<Quote> stored, List<ExtractedQuote> found, String body, int shift) {
        QuoteMatch match =
                new QuoteMatch(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Deque<Quote>> byText = new HashMap<>();
        // Edited quotes stand first in line for their words.
        for (boolean edited : new boolean[] {true, false}) {
            stored.stream()
                    .filter(quote -> quote.isEdited() == edited)
                    .forEach(quote -> byText.computeIfAbsent(quote.text, text -> new ArrayDeque<>())
                            .add(quote));
        }
        for (ExtractedQuote read : found) {
            Deque<Quote> same = byText.getOrDefault(body.substring(read.start(), read.end()), new ArrayDeque<>());
            if (same.isEmpty()) {
                match.fresh.add(read);
            } else {
                match.kept.put(read, same.remove());
            }
        }
        byText.values().forEach(left -> left.forEach(quote -> match.settle(quote, body, quote.start - shift)));
        return match;
    }

    /** Finds a place for a stored quote that the engine no longer finds, if an editor vouched for it. */
    private void settle(Quote left, String body, int formerStart) {
        int start = left.isEdited() ? nearest(left.text, body, formerStart) : -1;
        int end = start + left.text.length();
        if (start < 0 || isVouched(start, end)) {
            gone.add(left);
            return;
        }
        fresh.removeIf(read -> read.start() < end && start < read.end());
        kept.entrySet().removeIf(entry -> {
            boolean overlaps =
                    entry.getKey().start() < end && start < entry.getKey().end();
            return overlaps && gone.add(entry.getValue());
        });
        moved.put(left, start);
    }

    /** Whether a quote that an editor has seen to stands there already. */
    private boolean isVouched(int start, int end) {
        return moved.entrySet().stream()
                        .anyMatch(other -> other.getValue() < end
                                && start
                                        < other.getValue() + other.getKey().text.length())
                || kept.entrySet().stream()
                        .anyMatch(other -> other.getValue().isEdited()
                                && other.getKey().start() < end
                                && start < other.getKey().end());
    }

    /** Where the words stand next to their former place; -1 if nowhere. */
    private static int nearest(String text, String body, int formerStart) {
        int behind = body.indexOf(text, Math.max(0, formerStart));
        int before = body.lastIndexOf(text, formerStart);
        if (before < 0 || behind < 0) {
            return Math.max(before, behind);
        }
        return formerStart - before <= behind - formerStart ? before : behind;
    }
}
