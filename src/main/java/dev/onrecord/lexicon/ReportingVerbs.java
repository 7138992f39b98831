package dev.onrecord.lexicon;

import dev.onrecord.lexicon.ReportingVerb.Form;
import dev.onrecord.lexicon.ReportingVerb.Use;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs that report speech, in all their forms. */
public final class ReportingVerbs {

    private static final WordTable<ReportingVerb> FORMS = load();
    // By their first word: hardly any word is one, and no key has to be made to tell.
    private static final WordTable<Map<String, ReportingVerb>> PHRASAL = phrasal();

    private ReportingVerbs() {}

    /** The verb that has this form, or null. */
    public static @Nullable ReportingVerb find(String lower) {
        return FORMS.get(lower);
    }

    /** The verb of two words that has this form, as "pointed out" has, or null. */
    public static @Nullable ReportingVerb find(String lower, String next) {
        Map<String, ReportingVerb> second = PHRASAL.get(lower);
        return second == null ? null : second.get(next);
    }

    private static WordTable<Map<String, ReportingVerb>> phrasal() {
        WordTable<Map<String, ReportingVerb>> phrasal = new WordTable<>();
        FORMS.forEach((form, verb) -> {
            int gap = form.indexOf('_');
            if (gap > 0) {
                phrasal.computeIfAbsent(form.substring(0, gap), HashMap::new).put(form.substring(gap + 1), verb);
            }
        });
        return phrasal;
    }

    private static WordTable<ReportingVerb> load() {
        WordTable<ReportingVerb> forms = new WordTable<>();
        for (String line : WordLists.lines("reporting-verbs")) {
            List<String> words = WordLists.words(line);
            Use use = Use.valueOf(words.get(0).toUpperCase(Locale.ROOT));
            // "read" and "cast" are base and past: the finite reading, put last, wins.
            put(forms, words.get(1), Form.BASE, use);
            put(forms, words.get(4), Form.GERUND, use);
            if (words.size() > 5) {
                put(forms, words.get(5), Form.PARTICIPLE, use);
            }
            put(forms, words.get(2), Form.FINITE, use);
            put(forms, words.get(3), Form.FINITE, use);
        }
        return forms;
    }

    private static void put(WordTable<ReportingVerb> forms, String word, Form form, Use use) {
        ReportingVerb known = forms.get(word);
        Set<Use> uses = EnumSet.of(use);
        if (known != null) {
            uses.addAll(known.uses());
        }
        forms.put(word, new ReportingVerb(form, uses));
    }
}
