package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.ReadArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Reads articles of files with all that the engine finds in them; what is stored already is not read again. */
@ApplicationScoped
class BatchReading {

    /** Articles about whose stored versions the archive is asked at once. */
    private static final int TOGETHER = 50;

    private final ArticleParsing parsing;
    private final ArticleIngest ingest;

    BatchReading(ArticleParsing parsing, ArticleIngest ingest) {
        this.parsing = parsing;
        this.ingest = ingest;
    }

    /**
     * Reads all of them.
     *
     * @throws CancellationException soon after they are unwanted: a batch of long articles takes a while
     */
    @ActivateRequestContext
    List<ImportEntry> read(List<RawArticle> raw, BooleanSupplier unwanted) {
        List<ImportEntry> entries = new ArrayList<>();
        for (int start = 0; start < raw.size(); start += TOGETHER) {
            if (unwanted.getAsBoolean()) {
                throw new CancellationException();
            }
            entries.addAll(read(raw.subList(start, Math.min(start + TOGETHER, raw.size()))));
        }
        return entries;
    }

    private List<ImportEntry> read(List<RawArticle> raw) {
        List<ImportEntry> entries = new ArrayList<>();
        raw.forEach(one -> entries.addAll(parsing.parse(one)));
        List<ReadArticle> read = entries.stream()
                .map(ImportEntry::article)
                .filter(Objects::nonNull)
                .toList();
        Iterator<ReadArticle> extracted = ingest.extract(read).iterator();
        entries.replaceAll(entry -> entry.article() == null ? entry : entry.with(extracted.next()));
        return entries;
    }
}
