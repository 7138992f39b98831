package dev.onrecord.ingest;

import dev.onrecord.archive.Article;
import dev.onrecord.archive.Identity;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.SpeakerAlias;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.SpeakerRole;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.extract.ExtractedSpeaker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the stored row of each speaker of an article, or makes it. The same full name is the same speaker everywhere; who
 * has no more than a surname or a description is a speaker of this article only: a wrong merge is worse than a missing one.
 */
@ApplicationScoped
class SpeakerLinker {

    private final SpeakerRepository speakers;
    private final Statements statements;
    private final EntityManager entities;

    SpeakerLinker(SpeakerRepository speakers, Statements statements, EntityManager entities) {
        this.speakers = speakers;
        this.statements = statements;
        this.entities = entities;
    }

    /** The identity of a speaker that this article names. */
    static String identityOf(ExtractedSpeaker speaker, Article article) {
        SpeakerKind kind = SpeakerKind.valueOf(speaker.kind().name());
        return speaker.distinctive()
                ? Identity.of(kind, speaker.name())
                : Identity.within(article.requireId(), kind, speaker.name());
    }

    Map<ExtractedSpeaker, Speaker> link(Article article, List<ExtractedSpeaker> quoted) {
        Map<String, Speaker> known = known(article, quoted);
        Map<ExtractedSpeaker, Speaker> rows = new LinkedHashMap<>();
        Map<Speaker, Set<String>> names = new LinkedHashMap<>();
        Map<Speaker, Set<String>> titles = new LinkedHashMap<>();
        for (ExtractedSpeaker speaker : quoted) {
            Speaker row = known.computeIfAbsent(identityOf(speaker, article), key -> create(key, speaker));
            rows.put(speaker, row);
            Set<String> called = names.computeIfAbsent(row, any -> new LinkedHashSet<>());
            called.add(cut(speaker.name(), Speaker.MAX_NAME_LENGTH));
            speaker.aliases().forEach(alias -> called.add(cut(alias, Speaker.MAX_NAME_LENGTH)));
            Set<String> held = titles.computeIfAbsent(row, any -> new LinkedHashSet<>());
            speaker.roles().forEach(title -> held.add(cut(title, SpeakerRole.MAX_TITLE_LENGTH)));
        }
        names.forEach((row, called) -> called.forEach(name -> addAlias(article, row, name)));
        titles.forEach((row, held) -> held.forEach(title -> addRole(article, row, title)));
        return rows;
    }

    /** The stored speakers among these, by the identity that this article gives them. */
    Map<String, Speaker> known(Article article, Collection<ExtractedSpeaker> named) {
        Map<String, Speaker> known = byEditorsAlias(article, named);
        List<String> keys =
                named.stream().map(speaker -> identityOf(speaker, article)).toList();
        speakers.byIdentityKeys(keys)
                .forEach(row -> known.put(row.identityKey, row.mergedInto == null ? row : row.mergedInto));
        return known;
    }

    /** Full names that an editor gave to one speaker, and to one only, lead to that speaker. */
    private Map<String, Speaker> byEditorsAlias(Article article, Collection<ExtractedSpeaker> named) {
        List<String> nameKeys = named.stream()
                .filter(ExtractedSpeaker::distinctive)
                .map(SpeakerLinker::nameKey)
                .toList();
        Map<String, Set<Speaker>> byName = new HashMap<>();
        for (SpeakerAlias alias : speakers.editorsAliases(nameKeys)) {
            byName.computeIfAbsent(alias.nameKey, any -> new LinkedHashSet<>())
                    .add(Objects.requireNonNull(alias.speaker));
        }
        Map<String, Speaker> known = new HashMap<>();
        for (ExtractedSpeaker speaker : named) {
            Set<Speaker> meant = byName.getOrDefault(nameKey(speaker), Set.of());
            if (speaker.distinctive() && meant.size() == 1) {
                known.put(identityOf(speaker, article), meant.iterator().next());
            }
        }
        return known;
    }

    private static String nameKey(ExtractedSpeaker speaker) {
        return NameKey.of(speaker.name(), Speaker.MAX_NAME_LENGTH);
    }

    private Speaker create(String key, ExtractedSpeaker speaker) {
        Speaker row = new Speaker();
        row.identityKey = key;
        row.rename(cut(speaker.name(), Speaker.MAX_NAME_LENGTH));
        row.kind = SpeakerKind.valueOf(speaker.kind().name());
        entities.persist(row);
        if (speaker.distinctive()) {
            // Whoever is quoted for the first time may have been named in quotes before.
            statements.update(Sql.of(
                    "update quote_mention set speaker_id = ? where identity_key = ? and speaker_id is null",
                    row.requireId(),
                    key));
        }
        return row;
    }

    private void addAlias(Article article, Speaker row, String name) {
        SpeakerAlias alias = new SpeakerAlias();
        alias.speaker = row;
        alias.article = article;
        alias.name = name;
        alias.nameKey = NameKey.of(alias.name, Speaker.MAX_NAME_LENGTH);
        entities.persist(alias);
    }

    private void addRole(Article article, Speaker row, String title) {
        SpeakerRole role = new SpeakerRole();
        role.speaker = row;
        role.article = article;
        role.title = title;
        entities.persist(role);
    }

    private static String cut(String text, int maxLength) {
        return text.length() <= maxLength ? text : text.substring(0, maxLength);
    }
}
