package dev.onrecord.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The batches of an import, one after another, each as the work that is to be done on it; null behind the last. */
final class BatchSource implements Supplier<@Nullable Supplier<BatchSource.ReadBatch>> {

    /** Bytes of a batch, after which it takes no more articles. */
    private static final long FULL = 4L << 20;

    private final SourceFiles files;
    private final int batchSize;
    private final Function<List<RawArticle>, List<ImportEntry>> reading;

    BatchSource(SourceFiles files, int batchSize, Function<List<RawArticle>, List<ImportEntry>> reading) {
        this.files = files;
        this.batchSize = batchSize;
        this.reading = reading;
    }

    /**
     * A batch that was read.
     *
     * @param unreadable what cut it short; null where nothing did
     * @param bytes of the files up to its end
     */
    record ReadBatch(List<ImportEntry> entries, @Nullable UnreadableFileException unreadable, long bytes) {}

    @Override
    public @Nullable Supplier<ReadBatch> get() {
        List<RawArticle> batch = new ArrayList<>();
        long size = 0;
        UnreadableFileException unreadable = null;
        try {
            RawArticle next;
            do {
                next = files.next();
                if (next != null) {
                    batch.add(next);
                    size += next.size();
                }
            } while (next != null && batch.size() < batchSize && size < FULL);
        } catch (UnreadableFileException failure) {
            unreadable = failure;
        }
        if (batch.isEmpty() && unreadable == null) {
            return null;
        }
        UnreadableFileException failure = unreadable;
        long bytes = files.bytesRead();
        return () -> new ReadBatch(reading.apply(batch), failure, bytes);
    }
}
