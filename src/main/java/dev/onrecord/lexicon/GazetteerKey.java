package dev.onrecord.lexicon;

import dev.onrecord.text.Characters;
import java.text.Normalizer;

/** The form under which a name is looked up: "São Paulo", "SAO PAULO" and "sao-paulo" are one. */
final class GazetteerKey {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final String SAINT = "saint";
    private static final String ST = "st";

    private GazetteerKey() {}

    /** A 64-bit hash of the folded name; 0 where nothing of it is left. */
    static long hash(String name) {
        return hashOf(fold(name));
    }

    /** The same of a name that is folded already. */
    static long hashOf(String folded) {
        return hashOf(OFFSET, folded, 0);
    }

    /**
     * The hashes of names that begin at one place of a text. The text is read once, whatever their number.
     *
     * @param ends of the names, ascending
     */
    static long[] hashes(String text, int start, int[] ends) {
        long[] hashes = new long[ends.length];
        boolean ascii = true;
        StringBuilder words = new StringBuilder();
        long hash = OFFSET;
        int hashed = 0;
        int from = start;
        for (int i = 0; i < ends.length; i++) {
            ascii &= Characters.isAscii(text, from, ends[i]);
            for (int at = from; ascii && at < ends[i]; at++) {
                append(words, text.charAt(at));
            }
            int last = lastWord(words);
            hash = hash(hash, words, hashed, last);
            hashed = last;
            // A mark may change the letter before it: what has accents is folded as a whole.
            hashes[i] = ascii ? hashOf(hash, words, last) : hash(text.substring(start, ends[i]));
            from = ends[i];
        }
        return hashes;
    }

    /** Where the last of the folded words begins: what stands before it does not change any more. */
    private static int lastWord(StringBuilder words) {
        return words.lastIndexOf(" ", words.length() - 2) + 1;
    }

    /** Of folded words, the last of which may not have ended; {@code before} is what those up to {@code from} give. */
    private static long hashOf(long before, CharSequence words, int from) {
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) == ' ') {
            length--;
        }
        boolean saint = endsWithSaint(words, length);
        long hash = hash(before, words, from, saint ? length - SAINT.length() : length);
        hash = saint ? hash(hash, ST, 0, ST.length()) : hash;
        // FNV mixes its last characters badly into the high bits, and those are the ones that are kept.
        hash ^= hash >>> 32;
        return length == 0 ? 0 : hash * 0x9e3779b97f4a7c15L;
    }

    private static long hash(long before, CharSequence words, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return hash;
    }

    static String fold(String name) {
        StringBuilder words = new StringBuilder(name.length());
        String plain =
                Characters.isAscii(name, 0, name.length()) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            append(words, plain.charAt(i));
        }
        endWord(words);
        return words.toString().strip();
    }

    private static void append(StringBuilder words, char c) {
        if (c >= 'a' && c <= 'z') {
            words.append(c);
        } else if (!isSilent(c)) {
            appendFolded(words, c);
        }
    }

    private static void appendFolded(StringBuilder words, char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            letter(words, c);
        } else {
            endWord(words);
        }
    }

    private static void endWord(StringBuilder words) {
        int end = words.length();
        if (end == 0 || words.charAt(end - 1) == ' ') {
            return;
        }
        if (endsWithSaint(words, end)) {
            words.replace(end - SAINT.length(), end, ST);
        }
        words.append(' ');
    }

    private static boolean endsWithSaint(CharSequence words, int end) {
        int start = end - SAINT.length();
        boolean whole = start == 0 || start > 0 && words.charAt(start - 1) == ' ';
        for (int i = 0; whole && i < SAINT.length(); i++) {
            whole = words.charAt(start + i) == SAINT.charAt(i);
        }
        return whole;
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
                || Characters.isAccent(c);
    }

    private static void letter(StringBuilder words, char c) {
        switch (c) {
            case 'ı', 'İ' -> words.append('i');
            case 'ł', 'Ł' -> words.append('l');
            case 'ø', 'Ø' -> words.append('o');
            case 'đ', 'Đ' -> words.append('d');
            case 'æ', 'Æ' -> words.append("ae");
            case 'œ', 'Œ' -> words.append("oe");
            case 'ß' -> words.append("ss");
            default -> words.append(Character.toLowerCase(c));
        }
    }
}
