package dev.onrecord.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The batches of an import, one after another, each as the work that is to be done on it; null behind the last. */
final class BatchSource implements Supplier<@Nullable Supplier<BatchSource.ReadBatch>> {

    private final SourceFiles files;
    private final int batchSize;
    private final InFlight inFlight;
    private final Function<List<RawArticle>, List<ImportEntry>> reading;

    BatchSource(
            SourceFiles files,
            int batchSize,
            InFlight inFlight,
            Function<List<RawArticle>, List<ImportEntry>> reading) {
        this.files = files;
        this.batchSize = batchSize;
        this.inFlight = inFlight;
        this.reading = reading;
    }

    /**
     * A batch that was read.
     *
     * @param unreadable what cut it short; null where nothing did
     * @param bytes of the files up to its end
     * @param size by which it counts among what is in flight
     */
    record ReadBatch(List<ImportEntry> entries, @Nullable UnreadableFileException unreadable, long bytes, long size) {}

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
                    size += next.bytes().length;
                }
            } while (next != null && batch.size() < batchSize && size < inFlight.batchSize());
        } catch (UnreadableFileException failure) {
            unreadable = failure;
        }
        return batch.isEmpty() && unreadable == null ? null : work(batch, size, unreadable);
    }

    private @Nullable Supplier<ReadBatch> work(
            List<RawArticle> batch, long size, @Nullable UnreadableFileException unreadable) {
        long bytes = files.bytesRead();
        try {
            inFlight.add(size);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return null;
        }
        return () -> new ReadBatch(reading.apply(batch), unreadable, bytes, size);
    }
}
