package dev.onrecord.archive;

import java.util.Collections;
import java.util.List;

/** The tables of the graph with their columns, each behind those that its rows refer to. */
public enum Table {
    LOCATION(
            "location",
            Key.GIVEN,
            "identity_key",
            "name",
            "name_key",
            "kind",
            "country_code",
            "latitude",
            "longitude",
            "geonames_id",
            "parent_id",
            "article_count",
            "quote_count"),
    SPEAKER(
            "speaker",
            Key.GIVEN,
            "identity_key",
            "name",
            "name_key",
            "kind",
            "wikidata_id",
            "merged_into_id",
            "edited",
            "quote_count",
            "article_count",
            "last_quoted_at"),
    ARTICLE(
            "article",
            Key.GIVEN,
            "url",
            "content_hash",
            "title",
            "title_key",
            "byline",
            "publisher",
            "language",
            "published_at",
            "published_order",
            "body",
            "word_count",
            "quote_count",
            "created_at",
            "updated_at"),
    SPEAKER_ALIAS("speaker_alias", Key.TAKEN, "speaker_id", "article_id", "name", "name_key"),
    SPEAKER_ROLE("speaker_role", Key.TAKEN, "speaker_id", "article_id", "title"),
    QUOTE(
            "quote",
            Key.GIVEN,
            "article_id",
            "speaker_id",
            "start_offset",
            "end_offset",
            "text",
            "kind",
            "speaker_mention",
            "cue",
            "context",
            "confidence",
            "attribution",
            "text_length",
            "published_order",
            "added_version"),
    QUOTE_LOCATION("quote_location", Key.NONE, "quote_id", "location_id"),
    QUOTE_MENTION("quote_mention", Key.TAKEN, "quote_id", "identity_key", "speaker_id"),
    ARTICLE_SPEAKER("article_speaker", Key.NONE, "article_id", "speaker_id", "quote_count"),
    ARTICLE_LOCATION("article_location", Key.NONE, "article_id", "location_id", "start_offsets", "end_offsets"),
    AUDIT_ENTRY("audit_entry", Key.TAKEN, "happened_at", "actor", "action", "node_key", "before_state", "after_state");

    /** Where a row's id comes from. */
    private enum Key {
        /** Whoever adds the row gives it, as other rows refer to it. */
        GIVEN,
        /** Nobody refers to it: it is taken when the row is written. */
        TAKEN,
        /** There is none. */
        NONE
    }

    private final String sqlName;
    private final Key key;
    private final List<String> columns;

    Table(String sqlName, Key key, String... columns) {
        this.sqlName = sqlName;
        this.key = key;
        this.columns = List.of(columns);
    }

    String sqlName() {
        return sqlName;
    }

    String sequence() {
        return sqlName + "_seq";
    }

    boolean takesIds() {
        return key == Key.TAKEN;
    }

    private boolean hasIds() {
        return key != Key.NONE;
    }

    /** Columns, with that of the id. */
    int width() {
        return columns.size() + (hasIds() ? 1 : 0);
    }

    /** Of so many rows, with a question mark for the id, if there is one, and each column. */
    String insert(int rows) {
        String row = "(" + String.join(", ", Collections.nCopies(width(), "?")) + ")";
        return "insert into " + sqlName + " (" + (hasIds() ? "id, " : "") + String.join(", ", columns) + ") values "
                + String.join(", ", Collections.nCopies(rows, row));
    }

    /** Whether rows name a speaker in their first column, and indexes begin with it. */
    boolean hangsOnSpeaker() {
        return columns.get(0).equals("speaker_id");
    }
}
