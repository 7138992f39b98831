package dev.onrecord.transfer;

import dev.onrecord.archive.Table;
import dev.onrecord.archive.error.DomainException;
import dev.onrecord.ingest.ArticleIngest;
import dev.onrecord.ingest.IngestResult;
import dev.onrecord.ingest.ReadArticle;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One import: stores batch after batch, and counts. */
final class ImportRun {

    private final ArticleIngest ingest;
    private final ArticleParsing parsing;
    private final ArchiveRestore restore;
    private final ImportListener listener;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private long unreadable;
    private long bytes;
    private long leftOut;
    /** The highest ids of the export that is restored; null where none is. */
    private @Nullable Map<Table, Long> restored;

    private boolean everRestored;

    ImportRun(ArticleIngest ingest, ArticleParsing parsing, ArchiveRestore restore, ImportListener listener) {
        this.ingest = ingest;
        this.parsing = parsing;
        this.restore = restore;
        this.listener = listener;
    }

    void take(BatchSource.ReadBatch batch) {
        List<ImportEntry> articles = new ArrayList<>();
        List<ImportEntry> kept = new ArrayList<>();
        for (ImportEntry entry : batch.entries()) {
            if (entry.exported() == null) {
                articles.add(entry);
            } else {
                sort(entry, articles, kept);
            }
        }
        restore(kept);
        store(articles);
        bytes = batch.bytes();
        if (batch.unreadable() != null) {
            unreadable++;
            Origin origin = new Origin(batch.unreadable().file(), 0);
            listener.rejected(new Rejection(
                    origin, null, String.valueOf(batch.unreadable().getMessage()), null));
        }
        listener.progressed(report());
    }

    /** Puts a line of an export to those that keep their ids or, if none can, to the articles of anybody. */
    private void sort(ImportEntry entry, List<ImportEntry> articles, List<ImportEntry> kept) {
        switch (ExportedLine.typeOf(requireLine(entry))) {
            case ARCHIVE -> begin(entry);
            case END -> {
                restore(kept);
                kept.clear();
                end();
            }
            case ARTICLE -> {
                if (restored == null) {
                    articles.add(parsing.plain(entry));
                } else {
                    kept.add(entry);
                }
            }
            case LOCATION, SPEAKER, AUDIT_ENTRY -> {
                if (restored == null) {
                    leftOut++;
                } else {
                    kept.add(entry);
                }
            }
        }
    }

    private static JsonObject requireLine(ImportEntry entry) {
        return Objects.requireNonNull(entry.exported());
    }

    private void begin(ImportEntry head) {
        try {
            restored = restore.begin(requireLine(head)).orElse(null);
            everRestored |= restored != null;
        } catch (DomainException wrong) {
            reject(head.rejected(wrong.field(), String.valueOf(wrong.getMessage())));
        }
    }

    private void end() {
        if (restored != null) {
            restore.end();
            restored = null;
        }
    }

    private void restore(List<ImportEntry> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            count(
                    restore.write(
                            lines.stream().map(ImportRun::requireLine).toList(), Objects.requireNonNull(restored)),
                    lines);
        } catch (RuntimeException failure) {
            if (lines.size() > 1) {
                lines.forEach(line -> restore(List.of(line)));
            } else {
                reject(lines.get(0), failure);
            }
        }
    }

    private void count(int fresh, List<ImportEntry> lines) {
        long all = lines.stream()
                .filter(line -> ExportedLine.typeOf(requireLine(line)) == ExportedLine.ARTICLE)
                .count();
        created += fresh;
        unchanged += all - fresh;
    }

    private void store(List<ImportEntry> entries) {
        entries.stream().filter(entry -> entry.rejection() != null).forEach(this::reject);
        storeAll(entries.stream().filter(entry -> entry.article() != null).toList());
    }

    private void storeAll(List<ImportEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<ReadArticle> articles = entries.stream()
                .map(entry -> Objects.requireNonNull(entry.article()))
                .toList();
        try {
            ingest.store(articles).forEach(this::count);
        } catch (RuntimeException failure) {
            if (entries.size() > 1) {
                entries.forEach(entry -> storeAll(List.of(entry)));
            } else {
                reject(entries.get(0), failure);
            }
        }
    }

    private void count(IngestResult result) {
        switch (result.status()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    /** One that cannot be stored is left out, unless nothing can be stored any more. */
    private void reject(ImportEntry entry, RuntimeException failure) {
        if (failure instanceof DomainException wrong) {
            reject(entry.rejected(wrong.field(), String.valueOf(wrong.getMessage())));
            return;
        }
        try {
            ingest.store(List.of());
        } catch (RuntimeException archiveFails) {
            throw failure;
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        reject(entry.rejected(null, "cannot be stored: " + cause.getMessage()));
    }

    private void reject(ImportEntry entry) {
        rejected++;
        listener.rejected(Objects.requireNonNull(entry.rejection()));
    }

    ImportReport report() {
        return new ImportReport(created, updated, unchanged, rejected, unreadable, bytes, everRestored, leftOut);
    }
}
