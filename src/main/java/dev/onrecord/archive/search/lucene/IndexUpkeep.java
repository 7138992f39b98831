package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.ArchiveSnapshot;
import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.error.StorageFullException;
import dev.onrecord.archive.page.Cancellation;
import dev.onrecord.archive.storage.FreeSpace;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/**
 * Keeps the index and the archive together: whoever searches first reads what its own transaction sees and the index does not
 * know. An index that does not belong to the archive, or is broken, is made anew in the background while searches wait.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexUpkeep {

    private static final Logger LOG = Logger.getLogger(IndexUpkeep.class);
    private static final Duration LONGEST_READING = Duration.ofHours(24);
    private static final int POLL_MILLIS = 50;
    private static final String OPENING = "it is being opened, or made anew";

    private final ArchiveState state;
    private final ArchiveSnapshot snapshot;
    private final TextChanges changes;
    private final Outbox outbox;
    private final IndexReading reading;
    private final IndexMaker maker;
    private final IndexFiles files;
    private final IndexWorker worker;
    private final FreeSpace space;

    private final OpenIndex index = new OpenIndex();
    private final Object committing = new Object();
    private volatile String lack = OPENING;
    private final AtomicLong uncommitted = new AtomicLong();

    IndexUpkeep(
            ArchiveState state,
            ArchiveSnapshot snapshot,
            TextChanges changes,
            Outbox outbox,
            IndexReading reading,
            IndexMaker maker,
            IndexFiles files,
            IndexWorker worker,
            FreeSpace space) {
        this.state = state;
        this.snapshot = snapshot;
        this.changes = changes;
        this.outbox = outbox;
        this.reading = reading;
        this.maker = maker;
        this.files = files;
        this.worker = worker;
        this.space = space;
    }

    /** Searches an index that knows at least all that the current transaction sees. */
    <T> T search(LuceneIndex.Work<T> work) {
        LuceneIndex current = current();
        try {
            return current.search(work);
        } catch (AlreadyClosedException madeAnewMeanwhile) {
            index.discard(current);
            return search(work);
        } catch (IOException broken) {
            index.discard(current);
            throw new UncheckedIOException(broken);
        }
    }

    /** The index, which knows at least all that the current transaction sees. */
    LuceneIndex current() {
        long seen = state.version();
        while (true) {
            LuceneIndex known = index.get();
            if (known == null) {
                await(worker.submit(() -> prepare(false)));
            } else if (known.version() >= seen || changes.any()) {
                // A transaction that changes texts cannot show the index what it may yet undo.
                return known;
            } else if (!catchUp(seen)) {
                await(worker.submit(() -> prepare(true)));
            }
        }
    }

    /** Opens the index, or makes it, if nobody else does. */
    void openSoon() {
        worker.execute(() -> {
            try {
                prepare(false);
                lack = OPENING;
            } catch (StorageFullException noRoom) {
                goWithout(noRoom);
            } catch (RuntimeException failure) {
                LOG.warn("The search index cannot be opened", failure);
            }
        });
    }

    /** Whether there is an index yet. */
    boolean isOpen() {
        return index.get() != null;
    }

    /** Takes it that there is none for now, as it does not fit on its disk. */
    void goWithout(StorageFullException noRoom) {
        lack = String.valueOf(noRoom.getMessage());
        LOG.warn(lack);
    }

    /** Why there is none. */
    String lack() {
        return lack;
    }

    /** Changes that are in the index, but would have to be read again after a crash. */
    long uncommitted() {
        return uncommitted.get();
    }

    private static void await(Future<?> work) {
        while (!IndexWorker.isDone(work, POLL_MILLIS)) {
            Cancellation.check();
        }
    }

    /** False where that cannot be: the index must be made anew. */
    private boolean catchUp(long seen) {
        return index.write(open -> {
            if (open != null && readOn(open, seen) && open.version() < seen) {
                open.publish();
            }
            return open == null || open.version() >= seen;
        });
    }

    /** Whether the index could be told all changes up to a version of the archive. */
    private boolean readOn(LuceneIndex open, long seen) throws IOException {
        while (open.isWritable() && open.written() < seen) {
            Outbox.Chunk chunk = outbox.after(open.written(), seen);
            if (chunk.changes().containsKey(TextChanges.Kind.ALL)) {
                return false;
            }
            reading.read(open, chunk);
            open.reached(chunk.upTo());
            uncommitted.addAndGet(chunk.size());
        }
        return open.written() >= seen;
    }

    /**
     * Does now some of the work of the search that comes next: what changed is read into the index, if it is open. To show it
     * to searchers costs as much again, so that waits for one.
     *
     * @return false where that cannot be: the index must be made anew
     */
    boolean readAhead() {
        long seen = state.version();
        return index.write(open -> open == null || readOn(open, seen));
    }

    private void prepare(boolean anew) {
        boolean made = snapshot.read(LONGEST_READING, () -> {
            long version = state.version();
            try {
                return index.alone(open -> {
                    boolean useful = open != null && (!anew || open.version() >= version);
                    return !useful && open(anew, version);
                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        if (made) {
            commit();
        }
    }

    /** Whether an index was made. */
    private boolean open(boolean anew, long version) throws IOException {
        index.discard(index.get());
        Optional<LuceneIndex> stored = anew ? Optional.empty() : maker.stored();
        index.set(stored.isPresent() ? stored.get() : maker.make(version));
        return stored.isEmpty();
    }

    /**
     * Makes the index durable, and tells the archive, which then need not keep what is in it. Not on a full disk: what is not
     * durable can be read again.
     */
    void commit() {
        if (!files.isDurable() || space.isFull()) {
            return;
        }
        synchronized (committing) {
            String token = UUID.randomUUID().toString();
            Optional<LuceneIndex> committed = QuarkusTransaction.requiringNew().call(() -> commit(token));
            try {
                if (committed.isPresent()) {
                    committed.get().confirm(token);
                }
            } catch (IOException | AlreadyClosedException failure) {
                LOG.warn("Old files of the search index cannot be deleted", failure);
            }
        }
    }

    private Optional<LuceneIndex> commit(String token) {
        state.version();
        return index.write(open -> {
            if (open == null || !open.isWritable()) {
                return Optional.empty();
            }
            open.commit(token);
            outbox.committed(token, open.written());
            uncommitted.set(0);
            return Optional.of(open);
        });
    }

    void close() {
        index.discard(index.get());
    }
}
