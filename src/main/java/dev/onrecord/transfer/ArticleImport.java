package dev.onrecord.transfer;

import dev.onrecord.ingest.ArticleIngest;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Brings articles in, in bulk: read side by side, stored in batches in the order of the files. */
@Unremovable
@ApplicationScoped
public class ArticleImport {

    private static final Logger LOG = Logger.getLogger(ArticleImport.class);

    /** For which the process' end waits for batches to be stored. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ArticleIngest ingest;
    private final ArticleParsing parsing;
    private final BatchReading reading;
    private final ArchiveRestore restore;
    private final TransferConfig config;
    private final Set<OrderedWork<?>> running = new HashSet<>();
    private boolean stopping;

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
     *
     * @throws ImportStoppedException if the process is to end
     */
    public ImportReport run(SourceFiles files, ImportListener listener) throws InterruptedException {
        ImportRun run = new ImportRun(ingest, parsing, restore, listener);
        InFlight inFlight = InFlight.ofMemory();
        BatchSource batches = new BatchSource(files, config.batchSize(), inFlight, reading::read);
        int jobs = config.jobs().orElse(Runtime.getRuntime().availableProcessors());
        OrderedWork<BatchSource.ReadBatch> work = new OrderedWork<>(jobs, batches);
        begin(work);
        try (work) {
            for (Optional<BatchSource.ReadBatch> next = work.next(); next.isPresent(); next = work.next()) {
                run.take(next.get());
                inFlight.remove(next.get().size());
            }
        } finally {
            end(work);
        }
        if (isStopping()) {
            throw new ImportStoppedException(run.report());
        }
        return run.report();
    }

    private synchronized void begin(OrderedWork<?> work) {
        running.add(work);
        if (stopping) {
            work.giveUp();
        }
    }

    private synchronized void end(OrderedWork<?> work) {
        running.remove(work);
        notifyAll();
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** Who imports over HTTP is told, as long as connections last. */
    void onNotice(@Observes ShutdownDelayInitiatedEvent notice) {
        giveUp();
    }

    private synchronized void giveUp() {
        stopping = true;
        running.forEach(OrderedWork::giveUp);
    }

    /** Before the archive closes: a batch that is being stored is stored, and no more follows. */
    synchronized void onStop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent asked)
            throws InterruptedException {
        giveUp();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!running.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
        }
        if (!running.isEmpty()) {
            LOG.warn("An import did not stop in time: a batch of it may not be stored");
        }
    }
}
