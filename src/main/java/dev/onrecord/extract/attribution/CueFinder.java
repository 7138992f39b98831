package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.ReportingVerb.Form;
import dev.onrecord.lexicon.ReportingVerbs;
import dev.onrecord.text.Document;
import dev.onrecord.text.Span;
import dev.onrecord.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the reporting words of a sentence and their subjects. */
final class CueFinder {

    private static final ReportingVerb ACCORDING = new ReportingVerb(Form.FINITE, EnumSet.of(ReportingVerb.Use.CLAUSE));

    private final List<Token> tokens;
    private final SubjectFinder subjects;
    private final VerbGroups groups;
    private final FiniteCues finite;
    private final GerundCues gerunds;

    CueFinder(Document document, Cast cast) {
        this.tokens = document.tokens();
        this.subjects = new SubjectFinder(document, cast);
        this.groups = new VerbGroups(tokens, cast);
        LedCues led = new LedCues(subjects);
        this.finite = new FiniteCues(tokens, subjects, groups, led);
        this.gerunds = new GerundCues(tokens, cast, subjects, groups, led);
    }

    SubjectFinder subjects() {
        return subjects;
    }

    /** The cues of one sentence, in order; passive ones are set apart. */
    List<Cue> in(Span sentence, List<Cue> passive) {
        List<Cue> cues = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Cue cue = cueAt(i, sentence, cues);
            if (cue != null) {
                (cue.form() == Cue.Form.PASSIVE ? passive : cues).add(cue);
                i = Math.max(i, cue.to() - 1);
            }
        }
        return cues;
    }

    private @Nullable Cue cueAt(int i, Span sentence, List<Cue> before) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return null;
        }
        if (token.is("according") && i + 1 < sentence.end() && tokens.get(i + 1).is("to")) {
            return according(i, sentence);
        }
        ReportingVerb phrasal = i + 1 < sentence.end()
                ? ReportingVerbs.find(token.lower(), tokens.get(i + 1).lower())
                : null;
        ReportingVerb verb = phrasal != null ? phrasal : ReportingVerbs.find(token.lower());
        if (verb == null || !groups.isVerb(i, verb, sentence)) {
            return null;
        }
        FoundVerb found = new FoundVerb(i, phrasal != null ? i + 2 : i + 1, verb, sentence, before);
        return verb.form() == Form.GERUND ? gerunds.of(found) : finite.of(found);
    }

    private @Nullable Cue according(int i, Span sentence) {
        Subject subject = subjects.after(i + 2, Math.min(sentence.end(), i + FoundVerb.REACH));
        return subject == null ? null : new Cue(i, i + 2, i, subject.to(), subject, Cue.Form.ACCORDING, ACCORDING);
    }
}
