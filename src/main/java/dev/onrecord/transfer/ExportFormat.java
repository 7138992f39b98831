package dev.onrecord.transfer;

import dev.onrecord.transfer.format.ArticleExport;
import dev.onrecord.transfer.format.JsonLdExport;
import dev.onrecord.transfer.format.QuoteCsv;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How an export is written. */
public enum ExportFormat {
    /** Our own JSON Lines: all of the archive, with ids, edits and audit. */
    JSONL("application/x-ndjson", null),
    /** An article of schema.org on each line. */
    JSONLD("application/ld+json", JsonLdExport::new),
    /** A quote on each line. */
    CSV("text/csv; charset=utf-8", QuoteCsv::new);

    private final String mediaType;
    private final @Nullable Supplier<ArticleExport> foreign;

    ExportFormat(String mediaType, @Nullable Supplier<ArticleExport> foreign) {
        this.mediaType = mediaType;
        this.foreign = foreign;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for our own. */
    Optional<ArticleExport> foreign() {
        return Optional.ofNullable(foreign).map(Supplier::get);
    }
}
