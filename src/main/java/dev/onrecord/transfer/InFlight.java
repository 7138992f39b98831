package dev.onrecord.transfer;

/**
 * How much was read of files and is not stored yet. Whoever reads on waits while it is too much: what becomes of an article on
 * its way takes many times the room of its text, and must fit into the memory beside all else.
 */
final class InFlight {

    /** Of what share of the memory the texts may be. */
    private static final int SHARE = 32;

    /** How many batches should be under way at once. */
    private static final int BATCHES = 4;

    private static final long LARGEST_BATCH = 4L << 20;

    private final long limit;
    private long bytes;

    InFlight(long limit) {
        this.limit = limit;
    }

    /** As much as this process can hold. */
    static InFlight ofMemory() {
        return new InFlight(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** Bytes of a batch, after which it should take no more articles. */
    long batchSize() {
        return Math.min(LARGEST_BATCH, limit / BATCHES);
    }

    /** Waits until there is room for so much more; there always is for one batch, however large. */
    synchronized void add(long size) throws InterruptedException {
        while (bytes > 0 && bytes + size > limit) {
            wait();
        }
        bytes += size;
    }

    /** So much is stored. */
    synchronized void remove(long size) {
        bytes -= size;
        notifyAll();
    }
}
