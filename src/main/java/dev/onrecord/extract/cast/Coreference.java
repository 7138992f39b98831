package dev.onrecord.extract.cast;

import dev.onrecord.lexicon.Gender;
import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Document;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells whom each "he" and "she" means: whoever is most on the reader's mind there and has the right gender. */
public final class Coreference {

    private static final double SUBJECT = 1.0;
    private static final double OTHER = 0.4;
    private static final double POSSESSIVE = 0.3;
    private static final double IN_QUOTE = 0.03;
    // Whom a speaker talks about is less likely to speak next.
    private static final double REPORTED = 0.7;
    private static final double SPEAKER_BONUS = 0.5;
    // How much of what was on the reader's mind is left after one more sentence.
    private static final double DECAY = 0.35;
    private static final double FORGOTTEN = 0.01;
    // More people than this nobody keeps in mind.
    private static final int MOST_IN_MIND = 40;
    // A person whose gender the text has not told is a worse guess.
    private static final double UNKNOWN_GENDER = 0.6;

    private final Document document;
    private final Cast cast;
    private final Map<Figure, Double> minds = new LinkedHashMap<>();
    private final Map<Integer, Figure> meant = new HashMap<>();

    private Coreference(Document document, Cast cast) {
        this.document = document;
        this.cast = cast;
    }

    /** Reads the text once, from its beginning. */
    public static Coreference of(Document document, Cast cast) {
        Coreference coreference = new Coreference(document, cast);
        document.sentences().forEach(coreference::read);
        return coreference;
    }

    /** Whom the pronoun at this token means; null where nobody fits. */
    public @Nullable Figure meant(int token) {
        return meant.get(token);
    }

    private void read(Span sentence) {
        minds.replaceAll((figure, salience) -> salience * DECAY);
        minds.values().removeIf(salience -> salience < FORGOTTEN);
        double share = 1;
        int t = sentence.start();
        while (t < sentence.end()) {
            Name name = cast.nameAt(t);
            if (name != null) {
                recall(cast.figureOf(name), share * weight(name.titleFrom(), name.to()));
                t = Math.max(t + 1, name.to());
                continue;
            }
            Token token = document.tokens().get(t);
            if (token.isQuote()) {
                cast.namesIn(token.quote()).forEach(inner -> recall(cast.figureOf(inner), IN_QUOTE));
            } else {
                pronoun(t, token);
                share = isSpeech(token) && share == 1 ? REPORTED : share;
            }
            t++;
        }
    }

    private void pronoun(int t, Token token) {
        Gender gender = genderOf(token.lower());
        if (gender == Gender.UNKNOWN) {
            return;
        }
        Figure figure = mostSalient(gender);
        if (figure != null) {
            meant.put(t, figure);
            recall(figure, token.is("he") || token.is("she") ? weight(t, t + 1) : POSSESSIVE);
        }
    }

    private static Gender genderOf(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private @Nullable Figure mostSalient(Gender gender) {
        Figure best = null;
        double most = 0;
        for (Map.Entry<Figure, Double> entry : minds.entrySet()) {
            Gender own = entry.getKey().gender();
            if (!own.agreesWith(gender)) {
                continue;
            }
            double salience = entry.getValue() * (own == Gender.UNKNOWN ? UNKNOWN_GENDER : 1);
            if (salience > most) {
                most = salience;
                best = entry.getKey();
            }
        }
        return best;
    }

    private void recall(@Nullable Figure figure, double weight) {
        if (figure != null && figure.isPerson()) {
            minds.merge(figure, weight, Double::sum);
            if (minds.size() > MOST_IN_MIND) {
                minds.remove(minds.keySet().iterator().next());
            }
        }
    }

    private double weight(int from, int to) {
        Token next = to < document.tokens().size() ? document.tokens().get(to) : null;
        Token before = from > 0 ? document.tokens().get(from - 1) : null;
        if (next == null || next.isPossessive()) {
            return POSSESSIVE;
        }
        if (isSpeech(next)
                || (before != null && isSpeech(before) && (next.kind() == Token.Kind.PUNCTUATION || next.isBreak()))) {
            return SUBJECT + SPEAKER_BONUS;
        }
        boolean governed = before != null && WordClass.PREPOSITION.has(before.lower());
        boolean first = before == null || before.isBreak() || before.is(".");
        return !governed && (first || WordClass.AUXILIARY.has(next.lower()) || next.is(",") || isPastForm(next))
                ? SUBJECT
                : OTHER;
    }

    private static boolean isPastForm(Token token) {
        return token.isWord() && token.lower().length() > 3 && token.lower().endsWith("ed");
    }

    private static boolean isSpeech(Token token) {
        ReportingVerb verb = token.isWord() ? ReportingVerbs.find(token.lower()) : null;
        return verb != null && verb.isSpeech() && verb.form() == ReportingVerb.Form.FINITE;
    }
}
