package dev.onrecord.archive.search;

import dev.onrecord.archive.error.BadInputException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one query. */
final class TextQueryReader {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_WORDS = 50;
    /** Shorter beginnings of words would mean nearly everything. */
    private static final int MIN_BEGINNING = 2;

    private static final String QUOTATION_MARKS = "\"“”„«»";
    private static final String DASHES = "-−–";

    private final String text;
    private final String field;
    private final Set<TextQuery.Clause> wanted = new LinkedHashSet<>();
    private final Set<TextQuery.Clause> unwanted = new LinkedHashSet<>();
    private int position;
    private int words;

    TextQueryReader(String text, String field) {
        this.text = text;
        this.field = field;
    }

    TextQuery read() {
        if (text.length() > MAX_LENGTH) {
            throw new BadInputException(field, "has " + text.length() + " characters; give " + MAX_LENGTH + " at most");
        }
        while (position < text.length()) {
            readPart();
        }
        if (words > MAX_WORDS) {
            throw new BadInputException(field, "has " + words + " words; give " + MAX_WORDS + " at most");
        }
        if (wanted.isEmpty()) {
            throw new BadInputException(
                    field, unwanted.isEmpty() ? "give at least one word" : "give at least one word without a minus");
        }
        return new TextQuery(List.copyOf(wanted), List.copyOf(unwanted));
    }

    private void readPart() {
        char at = text.charAt(position);
        if (Character.isWhitespace(at)) {
            position++;
            return;
        }
        boolean minus = DASHES.indexOf(at) >= 0;
        if (minus) {
            position++;
        }
        Set<TextQuery.Clause> clauses = minus ? unwanted : wanted;
        if (isQuotationMark(position)) {
            readPhrase(clauses);
        } else {
            readWords(clauses, !minus);
        }
    }

    private boolean isQuotationMark(int index) {
        return index < text.length() && QUOTATION_MARKS.indexOf(text.charAt(index)) >= 0;
    }

    /** Up to the next quotation mark of any kind, or to the end. */
    private void readPhrase(Set<TextQuery.Clause> clauses) {
        int start = ++position;
        while (position < text.length() && !isQuotationMark(position)) {
            position++;
        }
        add(clauses, FoldedWords.of(text.substring(start, position)), false);
        position++;
    }

    /** Up to the next space or quotation mark: mostly one word; "long-term" is two, which belong together where unwanted. */
    private void readWords(Set<TextQuery.Clause> clauses, boolean apart) {
        int start = position;
        while (position < text.length()
                && !Character.isWhitespace(text.charAt(position))
                && !isQuotationMark(position)) {
            position++;
        }
        List<String> read = FoldedWords.of(text.substring(start, position));
        if (!apart) {
            add(clauses, read, false);
            return;
        }
        boolean last = text.substring(position).isBlank();
        for (int i = 0; i < read.size(); i++) {
            String word = read.get(i);
            boolean beginning = last && i == read.size() - 1 && word.length() >= MIN_BEGINNING;
            add(clauses, List.of(word), beginning);
        }
    }

    private void add(Set<TextQuery.Clause> clauses, List<String> read, boolean beginning) {
        if (!read.isEmpty()) {
            words += read.size();
            clauses.add(new TextQuery.Clause(read, beginning));
        }
    }
}
