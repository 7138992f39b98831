package dev.onrecord.archive.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows where a text matches: a passage, as plain text, with the matched words between « and ». */
final class Highlighter {

    private static final int PASSAGE = 220;
    /** What stands before the first match, where there is room. */
    private static final int LEAD = 60;

    private final TextQuery query;
    private final Stems stems;

    Highlighter(TextQuery query, Stems stems) {
        this.query = query;
        this.stems = stems;
    }

    /** A word of a text. */
    private record Token(int start, int end, String word, String stem) {}

    /** A word that matches a clause, by the clause's number. */
    private record Match(int start, int end, int clause) {}

    /** A stretch of a text that shows so many clauses, by so many words. */
    private record Passage(String text, List<Match> matches, int clauses) {

        boolean isBetterThan(@Nullable Passage other) {
            return other == null
                    || clauses > other.clauses
                    || clauses == other.clauses && matches.size() > other.matches.size();
        }
    }

    /** The best passage of these texts, the first of equally good ones; null where none matches. */
    @Nullable
    String best(List<String> texts) {
        Passage best = null;
        for (String text : texts) {
            Passage passage = passage(text);
            if (passage != null && (best == null || passage.clauses() > best.clauses())) {
                best = passage;
            }
        }
        return best == null ? null : marked(best);
    }

    private @Nullable Passage passage(String text) {
        List<Match> matches = matches(tokens(text));
        Passage best = null;
        int to = 0;
        for (int from = 0; from < matches.size(); from++) {
            int end = matches.get(from).start() + PASSAGE - LEAD;
            to = Math.max(to, from + 1);
            while (to < matches.size() && matches.get(to).end() <= end) {
                to++;
            }
            Passage here = passage(text, matches.subList(from, to));
            best = here.isBetterThan(best) ? here : best;
        }
        return best;
    }

    private static Passage passage(String text, List<Match> matches) {
        Set<Integer> clauses = new HashSet<>();
        matches.forEach(match -> clauses.add(match.clause()));
        return new Passage(text, matches, clauses.size());
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        FoldedWords words = new FoldedWords(text);
        while (words.next()) {
            tokens.add(new Token(words.start(), words.end(), words.word(), stems.of(words.word())));
        }
        return tokens;
    }

    private List<Match> matches(List<Token> tokens) {
        int[] clauseOf = new int[tokens.size()];
        for (int number = 0; number < query.wanted().size(); number++) {
            mark(clauseOf, tokens, query.wanted().get(number), number + 1);
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < clauseOf.length; i++) {
            if (clauseOf[i] > 0) {
                matches.add(new Match(tokens.get(i).start(), tokens.get(i).end(), clauseOf[i]));
            }
        }
        return matches;
    }

    private void mark(int[] clauseOf, List<Token> tokens, TextQuery.Clause clause, int number) {
        List<String> wanted = clause.words().stream().map(stems::of).toList();
        for (int i = 0; i + wanted.size() <= tokens.size(); i++) {
            if (matches(tokens, i, wanted)
                    || clause.beginning()
                            && tokens.get(i).word().startsWith(clause.words().get(0))) {
                for (int j = i; j < i + wanted.size(); j++) {
                    clauseOf[j] = clauseOf[j] == 0 ? number : clauseOf[j];
                }
            }
        }
    }

    private static boolean matches(List<Token> tokens, int at, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            if (!tokens.get(at + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String marked(Passage passage) {
        String text = passage.text();
        int start = start(text, passage.matches().get(0).start());
        int end = end(
                text, start, passage.matches().get(passage.matches().size() - 1).end());
        StringBuilder marked = new StringBuilder(start > 0 ? "…" : "");
        int done = start;
        for (Match match : passage.matches()) {
            marked.append(plain(text, done, match.start()))
                    .append('«')
                    .append(text, match.start(), match.end())
                    .append('»');
            done = match.end();
        }
        return marked.append(plain(text, done, end))
                .append(end < text.length() ? "…" : "")
                .toString();
    }

    /** Quotation marks of this form would look like matches, and line breaks have no place in a passage. */
    private static String plain(String text, int start, int end) {
        return text.substring(start, end).replace('«', '“').replace('»', '”').replaceAll("\\s+", " ");
    }

    /** The beginning of a word, or of the text. */
    private static int start(String text, int firstMatch) {
        if (text.length() <= PASSAGE) {
            return 0;
        }
        int start = Math.max(0, firstMatch - LEAD);
        while (start > 0 && start < firstMatch && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** The end of a word, or of the text. */
    private static int end(String text, int start, int lastMatch) {
        int end = Math.min(text.length(), Math.max(lastMatch, start + PASSAGE));
        if (end == text.length()) {
            return end;
        }
        while (end > lastMatch && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
