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

    AuditTrail(Actor actor, EntityManager entities, SpeakerRepository speakers) {
        this.actor = actor;
        this.entities = entities;
        this.speakers = speakers;
    }

    /** What an article is now, without its text. */
    public String stateOf(Article article) {
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
        AuditEntry entry = new AuditEntry();
        // To the microsecond, as the databases keep it.
        entry.happenedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entry.actor = Arc.container().requestContext().isActive() ? actor.name() : Actor.SYSTEM;
        entry.action = action;
        entry.nodeKey = nodeKey;
        entry.beforeState = before;
        entry.afterState = after;
        entities.persist(entry);
    }
}
