package dev.onrecord.transfer;

import dev.onrecord.archive.ArticleCriteria;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported.
 *
 * @param publisher null for articles of all
 * @param since null for articles of any date
 */
public record ExportRequest(
        ExportFormat format,
        @Nullable String publisher,
        @Nullable Instant since) {

    /** Whether nothing is left out: only then can ids, edits and audit go along. */
    boolean isWhole() {
        return publisher == null && since == null;
    }

    ArticleCriteria criteria() {
        return new ArticleCriteria(null, publisher, null, since, null, null, null);
    }
}
