package dev.onrecord.ingest;

import dev.onrecord.archive.ArticleState;
import dev.onrecord.extract.Extraction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an article.
 *
 * @param before null where it is new
 * @param extraction what its new text says; null where the text stays as it was
 */
record ArticleChange(
        @Nullable ArticleState before,
        ArticleState after,
        String body,
        @Nullable Extraction extraction) {

    long id() {
        return after.id();
    }

    /** Whether nothing of it was there. */
    boolean isNew() {
        return before == null;
    }

    /** Whether there is another text. */
    boolean isRewritten() {
        return before != null && extraction != null;
    }

    Extraction requireExtraction() {
        return Objects.requireNonNull(extraction);
    }
}
