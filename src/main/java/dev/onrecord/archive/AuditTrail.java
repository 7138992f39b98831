package dev.onrecord.archive;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is written, in the same transaction: what is not stored leaves no entry. A state is taken before a
 * change by {@code stateOf}, and given when the change is done.
 */
@ApplicationScoped
public class AuditTrail {

    private final Actor actor;
    private final EntityManager entities;
    private final SpeakerRepository speakers;
    private final Inserts inserts;

    AuditTrail(Actor actor, EntityManager entities, SpeakerRepository speakers, Inserts inserts) {
        this.actor = actor;
        this.entities = entities;
        this.speakers = speakers;
        this.inserts = inserts;
    }

    /** What an article is now, without its text. */
    public String stateOf(ArticleState article) {
        return AuditState.of(article);
    }

    String stateOf(Quote quote) {
        return AuditState.of(quote);
    }

    String stateOf(Speaker speaker) {
        entities.flush();
        Speaker into = speaker.mergedInto;
        return AuditState.of(speaker, aliases(speaker), into == null ? null : into.requireId());
    }

    /** What became of a speaker that was merged: an alias, and no more than that. */
    String stateOf(Speaker speaker, long mergedInto) {
        return AuditState.of(speaker, List.of(), mergedInto);
    }

    private List<String> aliases(Speaker speaker) {
        List<Long> id = List.of(speaker.requireId());
        return speakers.aliases(id).getOrDefault(speaker.requireId(), List.of());
    }

    /**
     * Notes that somebody did something to a thing.
     *
     * @param before null where there was nothing
     * @param after null where nothing is left
     */
    public void note(AuditAction action, long nodeKey, @Nullable String before, @Nullable String after) {
        Rows rows = new Rows();
        note(rows, action, nodeKey, before, after);
        inserts.write(rows);
    }

    /** Notes it among rows that are still to be written. */
    public void note(Rows rows, AuditAction action, long nodeKey, @Nullable String before, @Nullable String after) {
        rows.add(
                Table.AUDIT_ENTRY,
                // To the microsecond, as the databases keep it.
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                Arc.container().requestContext().isActive() ? actor.name() : Actor.SYSTEM,
                action.name(),
                nodeKey,
                before,
                after);
    }
}
