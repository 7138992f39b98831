package dev.onrecord.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which a name is looked up: "São Paulo", "SAO PAULO" and "sao-paulo" are one. */
final class GazetteerKey {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private GazetteerKey() {}

    /** A 64-bit hash of the folded name; 0 where nothing of it is left. */
    static long hash(String name) {
        String folded = fold(name);
        long hash = OFFSET;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * PRIME;
        }
        // FNV mixes its last characters badly into the high bits, and those are the ones that are kept.
        hash ^= hash >>> 32;
        return folded.isEmpty() ? 0 : hash * 0x9e3779b97f4a7c15L;
    }

    static String fold(String name) {
        StringBuilder words = new StringBuilder(name.length());
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            append(words, plain.charAt(i));
        }
        endWord(words);
        return words.toString().strip();
    }

    private static void append(StringBuilder words, char c) {
        if (isSilent(c)) {
            return;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            words.append(letter(c));
        } else {
            endWord(words);
        }
    }

    private static void endWord(StringBuilder words) {
        int end = words.length();
        if (end == 0 || words.charAt(end - 1) == ' ') {
            return;
        }
        int start = words.lastIndexOf(" ") + 1;
        if (end - start == 5 && words.indexOf("saint", start) == start) {
            words.replace(start, end, "st");
        }
        words.append(' ');
    }

    /** Accents, full stops and apostrophes: "U.S." is "US", "Xi'an" is "Xian". */
    private static boolean isSilent(char c) {
        return c == '.'
                || c == '\''
                || c == '`'
                || c == '’'
                || c == '‘'
                || c == 'ʻ'
                || c == 'ʼ'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String letter(char c) {
        return switch (c) {
            case 'ı', 'İ' -> "i";
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ' -> "d";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ß' -> "ss";
            default -> String.valueOf(c).toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
