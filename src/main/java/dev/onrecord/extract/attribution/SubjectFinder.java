package dev.onrecord.extract.attribution;

import dev.onrecord.extract.cast.Cast;
import dev.onrecord.text.Document;
import dev.onrecord.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a reporting verb: before it, behind it, or as the subject of the whole clause. */
final class SubjectFinder {

    private final List<Token> tokens;
    private final PhraseBefore before;
    private final Insertions insertions;
    private final PhraseBehind behind;
    private final LeadingSubject leading;

    SubjectFinder(Document document, Cast cast) {
        this.tokens = document.tokens();
        this.before = new PhraseBefore(tokens, cast);
        this.insertions = new Insertions(tokens, cast, before);
        this.behind = new PhraseBehind(tokens, cast);
        this.leading = new LeadingSubject(tokens, cast);
    }

    /** The subject whose noun phrase, with what is put in behind it, ends before {@code at}; not before {@code floor}. */
    @Nullable
    Subject before(int at, int floor) {
        if (at > floor && tokens.get(at - 1).is(",")) {
            return insertions.subjectBefore(at - 1, floor);
        }
        if (at > floor && Words.isDash(tokens.get(at - 1))) {
            int opening = before.previous(at - 2, floor, tokens.get(at - 1).lower());
            return opening > floor ? before.endingAt(opening, floor) : null;
        }
        return before.endingAt(at, floor);
    }

    /** The noun phrase that ends right before {@code end}. */
    @Nullable
    Subject phraseEndingAt(int end, int floor) {
        return before.endingAt(end, floor);
    }

    /** The subject that follows {@code from}: the last person named before the phrase is cut, or a noun. */
    @Nullable
    Subject after(int from, int ceiling) {
        return from >= ceiling ? null : behind.startingAt(from, ceiling);
    }

    /** The subject of the clause that leads up to {@code at}: what a participle or a second verb goes back to. */
    @Nullable
    Subject leadingTo(int at, int floor) {
        return leading.to(at, floor);
    }
}
