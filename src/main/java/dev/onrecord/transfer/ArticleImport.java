package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleIngest;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Brings articles in, in bulk: read side by side, stored in batches in the order of the files. */
@Unremovable
@ApplicationScoped
public class ArticleImport {

    private final ArticleIngest ingest;
    private final ArticleParsing parsing;
    private final BatchReading reading;
    private final ArchiveRestore restore;
    private final TransferConfig config;

    ArticleImport(
            ArticleIngest ingest,
            ArticleParsing parsing,
            BatchReading reading,
            ArchiveRestore restore,
            TransferConfig config) {
        this.ingest = ingest;
        this.parsing = parsing;
        this.reading = reading;
        this.restore = restore;
        this.config = config;
    }

    /**
     * Imports all of the files. What was imported before changes nothing, so that an import that was interrupted may be begun
     * anew. A failure of the archive ends it; what was committed stays.
     */
    public ImportReport run(SourceFiles files, ImportListener listener) throws InterruptedException {
        ImportRun run = new ImportRun(ingest, parsing, restore, listener);
        InFlight inFlight = InFlight.ofMemory();
        BatchSource batches = new BatchSource(files, config.batchSize(), inFlight, reading::read);
        int jobs = config.jobs().orElse(Runtime.getRuntime().availableProcessors());
        try (OrderedWork<BatchSource.ReadBatch> work = new OrderedWork<>(jobs, batches)) {
            for (Optional<BatchSource.ReadBatch> next = work.next(); next.isPresent(); next = work.next()) {
                run.take(next.get());
                inFlight.remove(next.get().size());
            }
        }
        return run.report();
    }
}
