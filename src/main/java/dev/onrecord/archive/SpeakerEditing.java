package dev.onrecord.archive;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.error.ConflictException;
import dev.onrecord.archive.error.NotFoundException;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What editors do to speakers. */
@ApplicationScoped
public class SpeakerEditing {

    private final ArchiveTransaction transaction;
    private final ArchiveState state;
    private final SpeakerRepository speakers;
    private final Recount recount;
    private final Statements statements;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final TextChanges changes;

    SpeakerEditing(
            ArchiveTransaction transaction,
            ArchiveState state,
            SpeakerRepository speakers,
            Recount recount,
            Statements statements,
            EntityManager entities,
            AuditTrail audit,
            TextChanges changes) {
        this.transaction = transaction;
        this.state = state;
        this.speakers = speakers;
        this.recount = recount;
        this.statements = statements;
        this.entities = entities;
        this.audit = audit;
        this.changes = changes;
    }

    /** What to change; null leaves a value as it is. */
    public record Update(
            @Nullable String name,
            @Nullable SpeakerKind kind,
            @Nullable String wikidataId,
            List<String> addAliases) {}

    /**
     * Changes a speaker; a former name becomes an alias, so that articles that use it still lead here.
     *
     * @throws ConflictException if the new name is another speaker's
     */
    public void update(long speakerId, Update update) {
        transaction.change(() -> updateLocked(speakerId, update));
    }

    private void updateLocked(long speakerId, Update update) {
        Speaker speaker = require("input.id", speakerId);
        String before = audit.stateOf(speaker);
        if (update.kind() != null) {
            speaker.kind = update.kind();
        }
        if (update.wikidataId() != null) {
            speaker.wikidataId = update.wikidataId();
        }
        if (update.name() != null && !update.name().equals(speaker.name)) {
            rename(speaker, update.name());
        }
        update.addAliases().forEach(alias -> addAlias(speaker, alias));
        speaker.edited = true;
        audit.note(AuditAction.UPDATE_SPEAKER, speaker.requireId(), before, audit.stateOf(speaker));
        changes.speakers(List.of(speaker.requireId()));
        state.changed();
    }

    private void rename(Speaker speaker, String name) {
        List<Speaker> bearers = new ArrayList<>(speakers.byIdentityKeys(List.of(Identity.of(speaker.kind, name))));
        speakers.editorsAliases(List.of(NameKey.of(name, Speaker.MAX_NAME_LENGTH)))
                .forEach(alias -> bearers.add(alias.speaker));
        for (Speaker other : bearers) {
            Speaker current = other.mergedInto == null ? other : other.mergedInto;
            if (!current.equals(speaker)) {
                throw new ConflictException(
                        "input.name", "another speaker has this name; merge the two with mergeSpeakers");
            }
        }
        addAlias(speaker, speaker.name);
        speaker.rename(name);
        addAlias(speaker, name);
    }

    /** Editors' aliases also tell later articles whom a name means; so the current name is among them. */
    private void addAlias(Speaker speaker, String name) {
        String key = NameKey.of(name, Speaker.MAX_NAME_LENGTH);
        boolean known = speakers.editorsAliases(List.of(key)).stream()
                .anyMatch(alias -> speaker.equals(alias.speaker) && alias.name.equals(name));
        if (known) {
            return;
        }
        SpeakerAlias alias = new SpeakerAlias();
        alias.speaker = speaker;
        alias.name = name;
        alias.nameKey = key;
        entities.persist(alias);
    }

    /**
     * Makes two speakers one: {@code from} becomes an alias of {@code into}, with all its quotes; its id still leads there.
     */
    public void merge(long intoId, long fromId) {
        transaction.change(() -> mergeLocked(intoId, fromId));
    }

    private void mergeLocked(long intoId, long fromId) {
        Speaker into = require("into", intoId);
        Speaker from = require("from", fromId);
        if (into.equals(from)) {
            throw new BadInputException("from", "is the same speaker as into already");
        }
        String intoBefore = audit.stateOf(into);
        String fromBefore = audit.stateOf(from);
        into.edited = true;
        addAlias(into, from.name);
        move(into.requireId(), from.requireId());
        audit.note(AuditAction.MERGE_SPEAKERS, into.requireId(), intoBefore, audit.stateOf(into));
        audit.note(AuditAction.MERGE_SPEAKERS, from.requireId(), fromBefore, audit.stateOf(from, into.requireId()));
        changes.speakers(List.of(into.requireId(), from.requireId()));
        state.changed();
    }

    private void move(long into, long from) {
        List<Long> articles = statements.query(
                Sql.of("select article_id from article_speaker where speaker_id = ?", from), row -> row.getLong(1));
        for (String link : List.of("speaker_alias", "speaker_role")) {
            String name = link.equals("speaker_alias") ? "name" : "title";
            statements.update(Sql.of(
                    "delete from " + link + " x where speaker_id = ? and exists (select 1 from " + link
                            + " y where y.speaker_id = ? and y." + name + " = x." + name
                            + " and y.article_id is not distinct from x.article_id)",
                    from,
                    into));
        }
        for (String link : List.of("speaker_alias", "speaker_role", "quote", "quote_mention")) {
            statements.update(Sql.of("update " + link + " set speaker_id = ? where speaker_id = ?", into, from));
        }
        statements.update(
                Sql.of("update speaker set merged_into_id = ? where id = ? or merged_into_id = ?", into, from, from));
        recount.articles(articles);
        Recount.Links links = Recount.Links.none();
        links.speakerIds().addAll(List.of(into, from));
        recount.links(links);
    }

    private Speaker require(String field, long id) {
        return speakers.findCurrent(id).orElseThrow(() -> new NotFoundException(field, "there is no such speaker"));
    }
}
