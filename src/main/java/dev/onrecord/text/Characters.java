package dev.onrecord.text;

import java.util.regex.Pattern;

/** Classes of characters that running text needs and {@link Character} does not have. */
public final class Characters {

    private static final Pattern BLANKS = Pattern.compile("\\s++");

    private Characters() {}

    /** White space of any sort, no-break spaces included. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The text in one line, with a single blank for each stretch of blanks, tabs and line breaks. */
    public static String inOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
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
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** What ends a sentence. */
    public static boolean isTerminal(int c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }
}
