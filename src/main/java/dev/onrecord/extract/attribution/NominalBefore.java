package dev.onrecord.extract.attribution;

import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the phrase around a common noun that ends at a place: "a spokesman for the ministry". */
final class NominalBefore {

    private static final int LONGEST_PHRASE = 16;
    private static final int MOST_BEFORE_HEAD = 5;
    private static final Set<String> AMOUNTS = Set.of("one", "many", "some", "several", "most");

    private final List<Token> tokens;

    NominalBefore(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The phrase around the common noun that ends right before {@code end}; null where there is none. */
    @Nullable
    Subject endingAt(int end, int floor) {
        int start = end;
        int least = Math.max(floor, end - LONGEST_PHRASE);
        while (start > least && staysInside(tokens.get(start - 1))) {
            start--;
        }
        boolean governed = start < end && Words.isPreposition(tokens.get(start));
        while (start < end && Words.isPreposition(tokens.get(start))) {
            start++;
        }
        int head = headOf(start, end);
        if (head < 0 || (governed && !Words.isHumanNoun(tokens.get(head)))) {
            return null;
        }
        return Subject.nominal(startOf(start, head), end, head);
    }

    private static boolean staysInside(Token token) {
        if (Words.isStop(token)
                || Words.startsClause(token)
                || Words.isClearAuxiliary(token)
                || Words.isPersonalPronoun(token)) {
            return false;
        }
        ReportingVerb verb = ReportingVerbs.find(token.lower());
        return verb == null
                || verb.form() != ReportingVerb.Form.FINITE
                || !verb.isSpeech()
                || Words.isSpeakingNoun(token);
    }

    private int headOf(int start, int end) {
        int head = -1;
        for (int i = start; i < end; i++) {
            Token token = tokens.get(i);
            if (Words.isPreposition(token)) {
                if (head >= 0 && isNoun(tokens.get(head))) {
                    break;
                }
                head = -1;
            } else if (token.isWord() && !Words.isDeterminer(token) && !isOwner(i, end)) {
                head = i;
            }
        }
        return head;
    }

    private boolean isOwner(int i, int end) {
        return i + 1 < end && tokens.get(i + 1).isPossessive();
    }

    private static boolean isNoun(Token token) {
        String lower = token.lower();
        return Words.isSpeakingNoun(token)
                || WordClass.REPORTING_NOUN.has(lower)
                || lower.endsWith("er")
                || lower.endsWith("ers")
                || lower.endsWith("ist")
                || lower.endsWith("ists")
                || AMOUNTS.contains(lower);
    }

    private int startOf(int start, int head) {
        for (int i = head; i >= start; i--) {
            if (Words.isDeterminer(tokens.get(i)) && !tokens.get(i).isPossessive()) {
                return i;
            }
        }
        return Math.max(start, head - MOST_BEFORE_HEAD);
    }
}
