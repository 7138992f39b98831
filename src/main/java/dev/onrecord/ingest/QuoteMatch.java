package dev.onrecord.ingest;

import dev.onrecord.archive.QuoteRow;
import dev.onrecord.extract.ExtractedQuote;
import java.util.ArrayList;
import java.util.Comparator;
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
        Map<ExtractedQuote, QuoteRow> kept,
        Map<QuoteRow, Integer> moved,
        List<ExtractedQuote> fresh,
        List<QuoteRow> gone) {

    /** @param shift how far the stored quotes' offsets have been put aside */
    static QuoteMatch of(List<QuoteRow> stored, List<ExtractedQuote> found, String body, int shift) {
        QuoteMatch match =
                new QuoteMatch(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(found), new ArrayList<>());
        List<QuoteRow> left = new ArrayList<>(stored);
        match.pair(left, body, true);
        match.pair(left, body, false);
        left.forEach(quote -> match.settle(quote, body, quote.start() - shift));
        return match;
    }

    /** Pairs stored and found quotes of the same words, in order of place; what pairs is no longer left. */
    private void pair(List<QuoteRow> left, String body, boolean sameContext) {
        Map<String, List<QuoteRow>> places = new LinkedHashMap<>();
        left.forEach(quote -> places.computeIfAbsent(
                        sameContext ? quote.text() + '\n' + quote.context() : quote.text(), words -> new ArrayList<>())
                .add(quote));
        Map<String, List<ExtractedQuote>> wanted = new LinkedHashMap<>();
        for (ExtractedQuote read : fresh) {
            String text = body.substring(read.start(), read.end());
            String context = body.substring(read.contextStart(), read.contextEnd());
            wanted.computeIfAbsent(sameContext ? text + '\n' + context : text, words -> new ArrayList<>())
                    .add(read);
        }
        wanted.forEach((words, reads) -> {
            List<QuoteRow> chosen = choose(places.getOrDefault(words, List.of()), reads.size());
            for (int i = 0; i < chosen.size(); i++) {
                kept.put(reads.get(i), chosen.get(i));
            }
            left.removeAll(chosen);
        });
        fresh.removeAll(kept.keySet());
    }

    /** Where there are more quotes than places, those that an editor has seen to go first. */
    private static List<QuoteRow> choose(List<QuoteRow> quotes, int places) {
        return quotes.stream()
                .sorted(Comparator.comparing((QuoteRow quote) -> !quote.isEdited()))
                .limit(places)
                .sorted(Comparator.comparingInt(quote -> quote.start()))
                .toList();
    }

    /** Finds a place for a stored quote that the engine no longer finds, if an editor vouched for it. */
    private void settle(QuoteRow left, String body, int formerStart) {
        int start = left.isEdited() ? nearest(left.text(), body, formerStart) : -1;
        int end = start + left.text().length();
        if (start < 0) {
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

    /** Whether a quote that an editor has seen to, or another of the same words, stands there already. */
    private boolean isTaken(String text, int start, int end) {
        return moved.entrySet().stream()
                        .anyMatch(other -> other.getValue() < end
                                && start
                                        < other.getValue()
                                                + other.getKey().text().length())
                || kept.entrySet().stream()
                        .anyMatch(other -> (other.getValue().isEdited()
                                        || other.getValue().text().equals(text))
                                && other.getKey().start() < end
                                && start < other.getKey().end());
    }

    /** Where the words stand on their own next to their former place, and no such quote yet; -1 if nowhere. */
    private int nearest(String text, String body, int formerStart) {
        int nearest = -1;
        for (int at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) {
            boolean nearer = nearest < 0 || Math.abs(at - formerStart) < Math.abs(nearest - formerStart);
            if (nearer && isWhole(body, at, at + text.length()) && !isTaken(text, at, at + text.length())) {
                nearest = at;
            }
        }
        return nearest;
    }

    static boolean isWhole(String body, int start, int end) {
        boolean opens = start == 0
                || !Character.isLetterOrDigit(body.charAt(start - 1))
                || !Character.isLetterOrDigit(body.charAt(start));
        boolean closes = end == body.length()
                || !Character.isLetterOrDigit(body.charAt(end - 1))
                || !Character.isLetterOrDigit(body.charAt(end));
        return opens && closes;
    }
}
