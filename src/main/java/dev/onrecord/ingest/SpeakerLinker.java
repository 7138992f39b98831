package dev.onrecord.ingest;

import dev.onrecord.archive.Identity;
import dev.onrecord.archive.Ids;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.SpeakerRepository;
import dev.onrecord.archive.SpeakerRole;
import dev.onrecord.archive.Table;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.extract.ExtractedQuote;
import dev.onrecord.extract.ExtractedSpeaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stored row of each speaker of articles, or makes it. The same full name is the same speaker everywhere; who has no
 * more than a surname or a description is a speaker of that article only: a wrong merge is worse than a missing one.
 */
@ApplicationScoped
class SpeakerLinker {

    private final SpeakerRepository speakers;
    private final Ids ids;
    private final Statements statements;

    SpeakerLinker(SpeakerRepository speakers, Ids ids, Statements statements) {
        this.speakers = speakers;
        this.ids = ids;
        this.statements = statements;
    }

    /** The identity of a speaker that this article names. */
    static String identityOf(ExtractedSpeaker speaker, long articleId) {
        SpeakerKind kind = SpeakerKind.valueOf(speaker.kind().name());
        return speaker.distinctive()
                ? Identity.of(kind, speaker.name())
                : Identity.within(articleId, kind, speaker.name());
    }

    void link(Collection<ArticleChange> changes, Batch batch) {
        Map<String, ExtractedSpeaker> quoted = new LinkedHashMap<>();
        Map<String, ExtractedSpeaker> named = new LinkedHashMap<>();
        for (ArticleChange change : changes) {
            change.requireExtraction()
                    .speakers()
                    .forEach(speaker ->
                            quoted.merge(identityOf(speaker, change.id()), speaker, SpeakerLinker::betterTold));
            for (ExtractedQuote quote : change.requireExtraction().quotes()) {
                quote.mentions().forEach(speaker -> named.put(identityOf(speaker, change.id()), speaker));
            }
        }
        named.putAll(quoted);
        batch.speakers.putAll(byEditorsAlias(named));
        batch.speakers.putAll(speakers.idsByIdentity(named.keySet()));
        quoted.forEach((key, speaker) -> identify(batch.speakers.get(key), speaker, batch));
        quoted.keySet().removeAll(batch.speakers.keySet());
        Ids.Block fresh = ids.take(Table.SPEAKER, quoted.size());
        quoted.forEach((key, speaker) -> create(key, speaker, fresh.next(), batch));
    }

    private static ExtractedSpeaker betterTold(ExtractedSpeaker first, ExtractedSpeaker second) {
        return first.wikidataId() == null ? second : first;
    }

    private static void identify(@Nullable Long known, ExtractedSpeaker speaker, Batch batch) {
        if (known != null && speaker.wikidataId() != null) {
            batch.identified.add(new Object[] {speaker.wikidataId(), known});
        }
    }

    /** Whoever was stored without a Wikidata item has the first that is told. */
    void settle(Batch batch) {
        statements.batch("update speaker set wikidata_id = ? where id = ? and wikidata_id is null", batch.identified);
    }

    /** Full names that an editor gave to one speaker, and to one only, lead to that speaker. */
    private Map<String, Long> byEditorsAlias(Map<String, ExtractedSpeaker> named) {
        Map<String, List<String>> keysByName = new LinkedHashMap<>();
        named.forEach((key, speaker) -> {
            if (speaker.distinctive()) {
                keysByName
                        .computeIfAbsent(NameKey.of(speaker.name(), Speaker.MAX_NAME_LENGTH), any -> new ArrayList<>())
                        .add(key);
            }
        });
        Map<String, Long> known = new LinkedHashMap<>();
        speakers.idsByEditorsAlias(keysByName.keySet()).forEach((name, meant) -> {
            if (meant.size() == 1) {
                keysByName
                        .getOrDefault(name, List.of())
                        .forEach(key -> known.put(key, meant.iterator().next()));
            }
        });
        return known;
    }

    private static void create(String key, ExtractedSpeaker speaker, long id, Batch batch) {
        Speaker row = new Speaker();
        row.id = id;
        row.identityKey = key;
        row.rename(cut(speaker.name(), Speaker.MAX_NAME_LENGTH));
        row.kind = SpeakerKind.valueOf(speaker.kind().name());
        row.wikidataId = speaker.wikidataId();
        batch.speakers.put(key, id);
        batch.newSpeakers.add(row);
    }

    /** The id of a speaker that was linked. */
    static long idOf(ExtractedSpeaker speaker, ArticleChange change, Batch batch) {
        return Objects.requireNonNull(batch.speakers.get(identityOf(speaker, change.id())));
    }

    /** How an article calls its speakers, and what offices it gives them. */
    void write(ArticleChange change, Batch batch) {
        Map<Long, Set<String>> names = new LinkedHashMap<>();
        Map<Long, Set<String>> titles = new LinkedHashMap<>();
        for (ExtractedSpeaker speaker : change.requireExtraction().speakers()) {
            long id = idOf(speaker, change, batch);
            Set<String> called = names.computeIfAbsent(id, any -> new LinkedHashSet<>());
            called.add(cut(speaker.name(), Speaker.MAX_NAME_LENGTH));
            speaker.aliases().forEach(alias -> called.add(cut(alias, Speaker.MAX_NAME_LENGTH)));
            Set<String> held = titles.computeIfAbsent(id, any -> new LinkedHashSet<>());
            speaker.roles().forEach(title -> held.add(cut(title, SpeakerRole.MAX_TITLE_LENGTH)));
        }
        names.forEach((id, called) -> called.forEach(name ->
                batch.rows.add(Table.SPEAKER_ALIAS, id, change.id(), name, NameKey.of(name, Speaker.MAX_NAME_LENGTH))));
        titles.forEach((id, held) -> held.forEach(title -> batch.rows.add(Table.SPEAKER_ROLE, id, change.id(), title)));
    }

    /** Whoever is quoted for the first time may have been named in quotes before. */
    void adoptMentions(Batch batch) {
        speakers.adoptMentions(
                batch.newSpeakers.stream().map(speaker -> speaker.identityKey).toList());
    }

    private static String cut(String text, int maxLength) {
        return text.length() <= maxLength ? text : text.substring(0, maxLength);
    }
}
