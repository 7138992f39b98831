package dev.onrecord.text;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Classes of characters that running text needs and {@link Character} does not have. */
public final class Characters {

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    /** Unicode has no mark that combines with a letter before this. */
    private static final int FIRST_MARK = 0x300;

    private Characters() {}

    /** White space of any sort, no-break spaces included. */
    public static boolean isSpace(int c) {
        return !isPrintingAscii(c) && isSpaceOfAnySort(c);
    }

    private static boolean isSpaceOfAnySort(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The text in one line, with a single blank for each stretch of blanks, tabs and line breaks. */
    public static String inOneLine(String text) {
        return isInOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    // As nearly all names are: looking costs far less than the pattern.
    private static boolean isInOneLine(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    /** Hyphens that join the parts of a word; dashes do not. */
    public static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Letters, digits and the marks that combine with them. */
    public static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || (c >= FIRST_MARK && isCombining(Character.getType(c)));
    }

    private static boolean isCombining(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it is a mark that stands above or below a letter. */
    public static boolean isAccent(int c) {
        return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a stretch of text has nothing but ASCII. */
    public static boolean isAscii(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintingAscii(int c) {
        return c > ' ' && c < 0x7f;
    }

    /** Whether any of its letters is a small one. */
    public static boolean hasLowerCase(String text) {
        return hasAny(text, Character::isLowerCase);
    }

    /** Whether any of its letters is a capital. */
    public static boolean hasUpperCase(String text) {
        return hasAny(text, Character::isUpperCase);
    }

    // A stream costs more than all that it does on a word.
    private static boolean hasAny(String text, IntPredicate sort) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (sort.test(c)) {
                return true;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    /** Whether any of its characters is a letter. */
    static boolean hasLetter(String text) {
        return hasAny(text, Character::isLetter);
    }

    /** What ends a sentence. */
    public static boolean isTerminal(int c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }
}
