package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.extract.cast.Name;
import dev.onrecord.lexicon.ReportingVerb;
import dev.onrecord.lexicon.WordClass;
import dev.onrecord.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes cues of verbs in -ing: "Ann Lee left, saying", "Ann Lee was saying", "with Ann Lee saying". */
final class GerundCues {

    private static final Set<String> BEFORE_ABSOLUTE = Set.of("with", "–", "—", "and");

    private final List<Token> tokens;
    private final Cast cast;
    private final SubjectFinder subjects;
    private final VerbGroups groups;
    private final LedCues led;

    GerundCues(List<Token> tokens, Cast cast, SubjectFinder subjects, VerbGroups groups, LedCues led) {
        this.tokens = tokens;
        this.cast = cast;
        this.subjects = subjects;
        this.groups = groups;
        this.led = led;
    }

    @Nullable
    Cue of(FoundVerb found) {
        int floor = found.floor();
        int group = groups.startOf(found.at(), floor);
        if (groups.isProgressive(group, found.at())) {
            return progressive(found, group);
        }
        if (found.verb().takes(ReportingVerb.Use.BELIEF) && !found.verb().isSpeech()) {
            return null;
        }
        Name name = group > floor ? cast.nameAt(group - 1) : null;
        if (name != null && isAbsolute(name, group, floor)) {
            return found.cue(name.titleFrom(), found.to(), Subject.named(name), Cue.Form.SUBJECT_FIRST);
        }
        if (group > floor
                && WordClass.INSCRIPTION_NOUN.has(tokens.get(group - 1).lower())) {
            Subject sign = Subject.nominal(group - 1, group, group - 1);
            return found.cue(group - 1, found.to(), sign, Cue.Form.SUBJECT_FIRST);
        }
        return led.of(found, Cue.Form.PARTICIPLE);
    }

    private @Nullable Cue progressive(FoundVerb found, int group) {
        Subject subject = group > found.floor() ? subjects.before(group, found.floor()) : null;
        return subject == null
                ? null
                : found.cue(Math.min(groups.clauseStart(subject), group), found.to(), subject, Cue.Form.SUBJECT_FIRST);
    }

    // "with Ann Lee calling it", "– Ann Lee saying"
    private boolean isAbsolute(Name name, int group, int floor) {
        int before = name.titleFrom() - 1;
        return name.kind() == Name.Kind.PERSON
                && name.to() == group
                && before >= floor
                && BEFORE_ABSOLUTE.contains(tokens.get(before).lower());
    }
}
