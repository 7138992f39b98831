package dev.onrecord.archive.search.lucene;

import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The index that is open, if there is one, and who may write to it. */
final class OpenIndex {

    private static final Logger LOG = Logger.getLogger(OpenIndex.class);

    private final WriterTurn turn = new WriterTurn();
    private volatile @Nullable LuceneIndex index;

    /** Something to do with the index; null where none is open. */
    interface Work<T> {
        T with(@Nullable LuceneIndex open) throws IOException;
    }

    @Nullable
    LuceneIndex get() {
        return index;
    }

    /** Takes this for the one that is open. Only for work that is {@link #alone}. */
    void set(LuceneIndex opened) {
        index = opened;
    }

    /** Does the work while nobody else writes. */
    <T> T alone(Work<T> work) throws IOException {
        turn.begin();
        try {
            return work.with(index);
        } finally {
            turn.end();
        }
    }

    /** Writes to the index, which is given up if it cannot be written. */
    <T> T write(Work<T> work) {
        try {
            return alone(open -> {
                try {
                    return work.with(open);
                } catch (IOException | AlreadyClosedException broken) {
                    discard(open);
                    throw broken;
                }
            });
        } catch (IOException | AlreadyClosedException broken) {
            throw new IllegalStateException("the search index cannot be written", broken);
        }
    }

    /** Forgets this index. */
    synchronized void discard(@Nullable LuceneIndex known) {
        if (known == null) {
            return;
        }
        if (index == known) {
            index = null;
        }
        try {
            known.close();
        } catch (IOException | AlreadyClosedException failure) {
            LOG.debug("A search index that is given up cannot be closed", failure);
        }
    }
}
