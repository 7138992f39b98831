package dev.onrecord.extract.location;

import dev.onrecord.extract.location.Word.Shape;
import dev.onrecord.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, by hand and in one pass. */
final class WordReader {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int position;

    private WordReader(String text) {
        this.text = text;
    }

    static List<Word> read(String text) {
        WordReader reader = new WordReader(text);
        while (reader.position < text.length()) {
            reader.next();
        }
        return reader.words;
    }

    private void next() {
        char c = text.charAt(position);
        if (isWordCharacter(c)) {
            word();
        } else if (isPossessive()) {
            add(position, position + 2, Shape.POSSESSIVE);
        } else if (c == '\n' || (!Character.isWhitespace(c) && c != '\u00a0')) {
            add(position, position + 1, Shape.MARK);
        } else {
            position++;
        }
    }

    private void word() {
        int start = position;
        int end = start;
        while (end < text.length() && (isWordCharacter(text.charAt(end)) || joins(start, end))) {
            end++;
        }
        if (at(end) == '.' && Vocabulary.isAbbreviation(text, start, end + 1)) {
            end++;
        }
        add(start, end, shape(start, end));
    }

    /** An apostrophe inside of a word that does not end in 's, or a full stop between or behind initials. */
    private boolean joins(int start, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            boolean initial = Character.isUpperCase(at(at - 1)) && (at - 1 == start || at(at - 2) == '.');
            return initial
                    && (at - 1 > start || Character.isUpperCase(at(at + 1)) || Character.isWhitespace(at(at + 1)));
        }
        return isApostrophe(c) && Character.isLetter(at(at + 1)) && !isPossessiveAt(at);
    }

    private boolean isPossessive() {
        return position > 0 && isWordCharacterOrStop(at(position - 1)) && isPossessiveAt(position);
    }

    private boolean isPossessiveAt(int at) {
        return isApostrophe(at(at)) && (at(at + 1) == 's' || at(at + 1) == 'S') && !isWordCharacter(at(at + 2));
    }

    private void add(int start, int end, Shape shape) {
        words.add(new Word(start, end, text.substring(start, end), shape));
        position = end;
    }

    private Shape shape(int start, int end) {
        char first = text.charAt(start);
        if (isSmallLetter(first)) {
            return Shape.LOWER;
        }
        if (Character.isDigit(first)) {
            return Shape.NUMBER;
        }
        if (!Character.isUpperCase(first) && !isApostrophe(first)) {
            return Shape.LOWER;
        }
        int upper = 0;
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return Shape.CAPITALIZED;
            }
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 1 ? Shape.UPPER : Shape.CAPITALIZED;
    }

    private char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    private static boolean isWordCharacter(char c) {
        return isSmallLetter(c) || Character.isLetterOrDigit(c) || Characters.isAccent(c);
    }

    // What most characters are: no table has to be asked.
    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isWordCharacterOrStop(char c) {
        return isWordCharacter(c) || c == '.';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
