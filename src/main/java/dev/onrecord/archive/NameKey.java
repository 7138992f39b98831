package dev.onrecord.archive;

import java.text.Normalizer;
import java.util.Locale;

/** Names folded for look-up and order: lower case, without accents and doubled spaces, so that "Erdoğan" finds "Erdogan". */
public final class NameKey {

    private static final String LETTERS = "ıłøđßæœþð";
    private static final String[] PLAIN = {"i", "l", "o", "d", "ss", "ae", "oe", "th", "d"};

    /** From here to the end of its plane H2, which orders by UTF-16, has behind what PostgreSQL has before. */
    private static final int BEHIND_SURROGATES = 0xE000;

    /** To where both have it last. */
    private static final int TO_THE_END = 0x100000;

    private NameKey() {}

    /** The key of a name; as long as the name or a little longer. */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder();
        decomposed.codePoints().forEach(point -> append(key, point));
        return key.toString().strip();
    }

    /** The key, cut to fit a column. */
    public static String of(String name, int maxLength) {
        String key = of(name);
        if (key.length() <= maxLength) {
            return key;
        }
        boolean splitsPair = Character.isHighSurrogate(key.charAt(maxLength - 1));
        return key.substring(0, splitsPair ? maxLength - 1 : maxLength);
    }

    private static void append(StringBuilder key, int point) {
        int letter = LETTERS.indexOf(point);
        if (letter >= 0) {
            key.append(PLAIN[letter]);
        } else if (point == '’') {
            key.append('\'');
        } else if (Character.isWhitespace(point)) {
            if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
            key.appendCodePoint(
                    point >= BEHIND_SURROGATES && point <= Character.MAX_VALUE ? point + TO_THE_END : point);
        }
    }
}
