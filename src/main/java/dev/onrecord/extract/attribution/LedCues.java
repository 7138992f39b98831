package dev.onrecord.extract.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes cues of verbs without a subject of their own: "Ann Lee left, saying", "Ann Lee left and said". */
final class LedCues {

    private final SubjectFinder subjects;

    LedCues(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /** The subject of a participle or of a second verb is that of the clause before it. */
    Cue of(FoundVerb found, Cue.Form form) {
        List<Cue> before = found.before();
        Cue last = before.isEmpty() ? null : before.get(before.size() - 1);
        Subject subject = last != null && form == Cue.Form.PARTICIPLE && last.isSpeech() ? last.subject() : null;
        return new Cue(
                found.at(),
                found.to(),
                found.at(),
                found.to(),
                subject != null ? subject : leading(found, last),
                form,
                found.verb());
    }

    private @Nullable Subject leading(FoundVerb found, @Nullable Cue last) {
        Subject leading = subjects.leadingTo(found.at(), found.floor());
        return leading == null && last != null ? last.subject() : leading;
    }
}
