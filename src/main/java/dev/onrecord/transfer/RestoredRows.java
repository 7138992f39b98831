package dev.onrecord.transfer;

import dev.onrecord.archive.Article;
import dev.onrecord.archive.Attribution;
import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.CountChange;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.Rows;
import dev.onrecord.archive.Speaker;
import dev.onrecord.archive.SpeakerKind;
import dev.onrecord.archive.Table;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.ingest.ArticleText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows that lines of an export stand for, with the ids they had. */
final class RestoredRows {

    final Rows rows = new Rows();
    final CountChange counts = new CountChange();
    private final long version;
    private final Map<Table, Long> highest;

    /**
     * Of no line yet.
     *
     * @param version of which the quotes are news
     * @param highest ids that may come
     */
    RestoredRows(long version, Map<Table, Long> highest) {
        this.version = version;
        this.highest = highest;
    }

    /** What lies beyond would be given to others. */
    private long id(LineFields line, Table table) {
        long id = line.requireId("id");
        if (id > highest.getOrDefault(table, 0L)) {
            throw new BadInputException(line.path() + "id", "is " + id + ", beyond what the head of the export tells");
        }
        return id;
    }

    void location(LineFields line) {
        rows.add(
                Table.LOCATION,
                id(line, Table.LOCATION),
                line.requireText("identity"),
                line.requireText("name"),
                NameKey.of(line.requireText("name"), Location.MAX_NAME_LENGTH),
                line.oneOf("kind", LocationKind.class).name(),
                line.text("countryCode"),
                line.decimal("latitude"),
                line.decimal("longitude"),
                line.id("geonamesId"),
                line.id("parent"),
                0,
                0);
    }

    void speaker(LineFields line) {
        long id = id(line, Table.SPEAKER);
        rows.add(
                Table.SPEAKER,
                id,
                line.requireText("identity"),
                line.requireText("name"),
                NameKey.of(line.requireText("name"), Speaker.MAX_NAME_LENGTH),
                line.oneOf("kind", SpeakerKind.class).name(),
                line.text("wikidataId"),
                line.id("mergedInto"),
                line.flag("edited"),
                0,
                0,
                Article.UNDATED);
        line.texts("aliases").forEach(name -> alias(id, null, name));
    }

    private void alias(long speaker, @Nullable Long article, String name) {
        rows.add(Table.SPEAKER_ALIAS, speaker, article, name, NameKey.of(name, Speaker.MAX_NAME_LENGTH));
    }

    void auditEntry(LineFields line) {
        rows.add(
                Table.AUDIT_ENTRY,
                id(line, Table.AUDIT_ENTRY),
                line.requireInstant("happenedAt"),
                line.requireText("actor"),
                line.oneOf("action", AuditAction.class).name(),
                line.requireId("node"),
                line.text("before"),
                line.text("after"));
    }

    void article(LineFields line) {
        LineFields stored = line.object("stored");
        long id = id(stored, Table.ARTICLE);
        Instant published = Objects.requireNonNullElse(line.instant("publishedAt"), Article.UNDATED);
        int quotes = quotes(line, stored, id, published);
        ArticleText text = new ArticleText(
                line.text("url"),
                line.requireText("title"),
                line.text("byline"),
                line.text("publisher"),
                line.requireText("language"),
                line.instant("publishedAt"),
                line.requireText("body"));
        rows.add(
                Table.ARTICLE,
                id,
                text.url(),
                text.contentHash(),
                text.title(),
                NameKey.of(text.title(), Article.TITLE_KEY_LENGTH),
                text.byline(),
                text.publisher(),
                text.language(),
                text.publishedAt(),
                published,
                text.body(),
                text.wordCount(),
                quotes,
                stored.requireInstant("createdAt"),
                stored.requireInstant("updatedAt"));
        names(stored, id);
        locations(stored, id, text.body());
    }

    private void names(LineFields stored, long article) {
        for (LineFields speaker : stored.objects("speakers")) {
            long id = speaker.requireId("id");
            speaker.texts("names").forEach(name -> alias(id, article, name));
            speaker.texts("roles").forEach(title -> rows.add(Table.SPEAKER_ROLE, id, article, title));
        }
    }

    private void locations(LineFields stored, long article, String body) {
        for (LineFields location : stored.objects("locations")) {
            long id = location.requireId("id");
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (LineFields mention : location.objects("mentions")) {
                int start = mention.whole("start");
                starts.add(start);
                ends.add(end(mention, start, body));
            }
            rows.add(Table.ARTICLE_LOCATION, article, id, starts.toArray(new Integer[0]), ends.toArray(new Integer[0]));
            counts.location(id, 1, 0);
        }
    }

    private static int end(LineFields fields, int start, String body) {
        int end = fields.whole("end");
        if (start < 0 || start >= end || end > body.length()) {
            throw new BadInputException(
                    fields.path() + "end", "and start are " + end + " and " + start + ", which do not fit the body");
        }
        return end;
    }

    private int quotes(LineFields line, LineFields stored, long article, Instant published) {
        List<LineFields> said = line.objects("quotes");
        List<LineFields> kept = stored.objects("quotes");
        if (said.size() != kept.size()) {
            throw new BadInputException("stored.quotes", "are not as many as quotes");
        }
        Map<Long, Integer> speakers = new TreeMap<>();
        for (int i = 0; i < said.size(); i++) {
            quote(said.get(i), kept.get(i), line.requireText("body"), article, published);
            Long speaker = kept.get(i).id("speaker");
            if (speaker != null) {
                speakers.merge(speaker, 1, Integer::sum);
            }
        }
        speakers.forEach((speaker, count) -> {
            rows.add(Table.ARTICLE_SPEAKER, article, speaker, count);
            counts.speaker(speaker, 1, count);
            counts.quoted(speaker, published);
        });
        return said.size();
    }

    private void quote(LineFields said, LineFields kept, String body, long article, Instant published) {
        int start = said.whole("start");
        int end = end(said, start, body);
        String text = body.substring(start, end);
        if (!text.equals(said.requireText("text"))) {
            throw new BadInputException(said.path() + "text", "is not what stands there: " + text);
        }
        rows.add(
                Table.QUOTE,
                id(kept, Table.QUOTE),
                article,
                kept.id("speaker"),
                start,
                end,
                text,
                said.oneOf("kind", QuoteKind.class).name(),
                said.text("speakerMention"),
                said.text("cue"),
                kept.requireText("context"),
                Objects.requireNonNullElse(said.decimal("confidence"), 0.0),
                kept.oneOf("attribution", Attribution.class).name(),
                text.length(),
                published,
                version);
        link(kept);
    }

    private void link(LineFields kept) {
        long quote = kept.requireId("id");
        for (long location : kept.ids("locations")) {
            rows.add(Table.QUOTE_LOCATION, quote, location);
            counts.location(location, 0, 1);
        }
        for (LineFields mention : kept.objects("mentions")) {
            rows.add(Table.QUOTE_MENTION, quote, mention.requireText("identity"), mention.id("speaker"));
        }
    }
}
