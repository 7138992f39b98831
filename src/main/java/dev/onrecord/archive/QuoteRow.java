package dev.onrecord.archive;

import dev.onrecord.archive.page.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote. Offsets are UTF-16 code units of the article's body, half open. */
public record QuoteRow(
        long id,
        long articleId,
        @Nullable Long speakerId,
        String text,
        QuoteKind kind,
        @Nullable String speakerMention,
        @Nullable String cue,
        int start,
        int end,
        String context,
        double confidence,
        Attribution attribution) {

    static final List<String> COLUMNS = List.of(
            "q.id",
            "q.article_id",
            "q.speaker_id",
            "q.text",
            "q.kind",
            "q.speaker_mention",
            "q.cue",
            "q.start_offset",
            "q.end_offset",
            "q.context",
            "q.confidence",
            "q.attribution");

    /** Whether an editor has seen to it, so that no engine may change it. */
    public boolean isEdited() {
        return attribution != Attribution.EXTRACTED;
    }

    static QuoteRow read(ResultSet row) throws SQLException {
        return new QuoteRow(
                row.getLong(1),
                row.getLong(2),
                Statements.id(row, 3),
                row.getString(4),
                QuoteKind.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                row.getInt(9),
                row.getString(10),
                row.getDouble(11),
                Attribution.valueOf(row.getString(12)));
    }
}
