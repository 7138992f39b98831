package dev.onrecord.text;

import dev.onrecord.text.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into tokens, in one pass. */
final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col", "lt", "sgt", "capt",
            "cmdr", "adm", "maj", "cpl", "pvt", "rev", "hon", "prof", "st", "jr", "sr", "inc", "corp", "co", "ltd",
            "bros", "vs", "messrs", "mt", "ft", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "calif", "fla",
            "ariz", "mich", "minn", "wis", "mass", "conn", "tenn", "okla", "colo", "ala", "miss", "ind", "ill", "pa",
            "va", "wash", "ore", "nev", "supt", "det", "insp", "asst", "assn", "dept", "univ", "atty", "pres", "sec",
            "amb", "spc", "msgr", "fr", "mx");
    private static final Set<String> CLITICS = Set.of("s", "d", "ll", "re", "ve", "m");

    private final String text;
    private final Cursor cursor;
    private final List<Token> out;

    private Tokenizer(String text, Span stretch, List<Token> out) {
        this.text = text;
        this.cursor = new Cursor(text, stretch);
        this.out = out;
    }

    /** Adds the tokens of {@code stretch} to {@code out}. */
    static void tokenize(String text, Span stretch, List<Token> out) {
        new Tokenizer(text, stretch, out).run();
    }

    private void run() {
        cursor.skipWhitespace();
        while (!cursor.atEnd()) {
            int c = cursor.codePoint();
            if (Characters.isWordPart(c) || ((c == '@' || c == '#') && Character.isLetter(cursor.peek(1)))) {
                word();
            } else if (!clitic()) {
                punctuation();
            }
            cursor.skipWhitespace();
        }
    }

    private void word() {
        int start = cursor.position();
        boolean number = Character.isDigit(cursor.codePoint());
        cursor.advance(Character.charCount(cursor.codePoint()));
        while (!cursor.atEnd()) {
            cursor.skipSmallLetters();
            int c = cursor.codePoint();
            if (Characters.isWordPart(c)) {
                cursor.advance(Character.charCount(c));
            } else if (c != ' ' && joins(c, start)) {
                cursor.advance(1);
            } else {
                break;
            }
        }
        takePeriod(start);
        boolean digits = number && !Characters.hasLetter(text.substring(start, cursor.position()));
        out.add(Token.of(text, digits ? Kind.NUMBER : Kind.WORD, start, cursor.position()));
    }

    private boolean joins(int c, int start) {
        char before = cursor.peek(-1);
        char after = cursor.peek(1);
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return c == '.' || c == ',' || c == ':' || Characters.isHyphen(c);
        }
        if (!Characters.isWordPart(before) && before != '.') {
            return false;
        }
        if (Characters.isApostrophe(c)) {
            return c != '`' && Character.isLetter(after) && !startsClitic();
        }
        if (Characters.isHyphen(c) || c == '&') {
            return Characters.isWordPart(after);
        }
        // "U.S", "a.m": single letters with periods between them.
        return c == '.'
                && Character.isLetter(after)
                && Character.isLetter(before)
                && (cursor.position() - start == 1 || cursor.peek(-2) == '.' || Characters.isHyphen(cursor.peek(-2)))
                && !Character.isLetter(cursor.peek(2));
    }

    private boolean startsClitic() {
        int end = cursor.position() + 1;
        int limit = Math.min(text.length(), end + 3);
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return CLITICS.contains(text.substring(cursor.position() + 1, end).toLowerCase(Locale.ROOT));
    }

    private void takePeriod(int start) {
        if (cursor.peek() != '.') {
            return;
        }
        int length = cursor.position() - start;
        boolean initial = length == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
        boolean letters = length > 2 && Character.isLetter(cursor.peek(-1)) && cursor.peek(-2) == '.';
        if (initial
                || letters
                || (length <= 6
                        && ABBREVIATIONS.contains(
                                text.substring(start, cursor.position()).toLowerCase(Locale.ROOT)))) {
            cursor.advance(1);
        }
    }

    private boolean clitic() {
        if (!Characters.isApostrophe(cursor.peek()) || !Characters.isWordPart(cursor.peek(-1))) {
            return false;
        }
        if (!startsClitic() && !endsPossessive()) {
            return false;
        }
        int start = cursor.position();
        cursor.advance(1);
        while (Character.isLetter(cursor.peek())) {
            cursor.advance(1);
        }
        out.add(Token.of(text, Kind.CLITIC, start, cursor.position()));
        return true;
    }

    // the workers’ union
    private boolean endsPossessive() {
        return cursor.peek(-1) == 's' && Characters.isSpace(cursor.peek(1)) && Character.isLetter(cursor.peek(2));
    }

    private void punctuation() {
        int start = cursor.position();
        int c = cursor.codePoint();
        cursor.advance(Character.charCount(c));
        while ((c == '.' || c == '-') && cursor.peek() == c) {
            cursor.advance(1);
        }
        out.add(Token.of(text, Kind.PUNCTUATION, start, cursor.position()));
    }
}
