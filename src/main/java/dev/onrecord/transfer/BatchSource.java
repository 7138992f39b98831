package dev.onrecord.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The batches of an import, one after another, each as the work that is to be done on it; null behind the last. */
final class BatchSource implements Supplier<OrderedWork.@Nullable Work<BatchSource.ReadBatch>> {

    private final SourceFiles files;
    private final int batchSize;
    private final InFlight inFlight;
    private final Reading reading;

    BatchSource(SourceFiles files, int batchSize, InFlight inFlight, Reading reading) {
        this.files = files;
        this.batchSize = batchSize;
        this.inFlight = inFlight;
        this.reading = reading;
    }

    /** Makes entries of raw articles; ends with an exception when they are unwanted. */
    @FunctionalInterface
    interface Reading {
        List<ImportEntry> read(List<RawArticle> raw, BooleanSupplier unwanted);
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
    public OrderedWork.@Nullable Work<ReadBatch> get() {
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

    private OrderedWork.@Nullable Work<ReadBatch> work(
            List<RawArticle> batch, long size, @Nullable UnreadableFileException unreadable) {
        long bytes = files.bytesRead();
        try {
            inFlight.add(size);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return null;
        }
        return unwanted -> new ReadBatch(reading.read(batch, unwanted), unreadable, bytes, size);
    }
}
