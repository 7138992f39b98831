package dev.onrecord.transfer;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does work side by side and hands on the results in the order of the work, with a bounded number of them in flight. */
public final class OrderedWork<T> implements AutoCloseable {

    private static final int IN_FLIGHT_PER_JOB = 4;

    private final ThreadPoolExecutor workers;
    private final Thread feeder;
    private final BlockingQueue<Future<Optional<T>>> inOrder;
    private volatile boolean over;

    /** A piece of the work. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it.
         *
         * @param unwanted whether nobody waits for the result any more: work that takes long may then end with an exception
         */
        T done(BooleanSupplier unwanted);
    }

    /**
     * Begins.
     *
     * @param source gives the work, and null at its end; asked from a thread of its own
     */
    public OrderedWork(int jobs, Supplier<@Nullable Work<T>> source) {
        inOrder = new ArrayBlockingQueue<>(jobs * IN_FLIGHT_PER_JOB);
        workers = new ThreadPoolExecutor(
                jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OrderedWork::daemon);
        feeder = daemon(() -> feed(source));
        feeder.start();
    }

    /** A thread that keeps nobody waiting: one that reads standard input cannot be interrupted. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "onrecord-command");
        thread.setDaemon(true);
        return thread;
    }

    private void feed(Supplier<@Nullable Work<T>> source) {
        try {
            feedAll(source);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void feedAll(Supplier<@Nullable Work<T>> source) throws InterruptedException {
        try {
            for (Work<T> work = source.get(); work != null; work = source.get()) {
                Work<T> one = work;
                inOrder.put(workers.submit(() -> Optional.of(one.done(() -> over))));
            }
            inOrder.put(CompletableFuture.completedFuture(Optional.empty()));
        } catch (RuntimeException | Error fault) {
            inOrder.put(CompletableFuture.failedFuture(fault));
        }
    }

    /** The next result; empty behind the last. A fault of the source or the work comes as the cause of another. */
    public Optional<T> next() throws InterruptedException {
        try {
            return inOrder.take().get();
        } catch (ExecutionException fault) {
            if (over) {
                return Optional.empty();
            }
            throw new IllegalStateException(fault.getCause());
        }
    }

    /** Whether the next result has to be waited for. */
    public boolean isWaiting() {
        Future<Optional<T>> next = inOrder.peek();
        return next == null || !next.isDone();
    }

    /** Whoever asks for the next result is told, from any thread, that there is none. */
    void giveUp() {
        over = true;
        inOrder.clear();
        while (!inOrder.offer(CompletableFuture.completedFuture(Optional.empty()))) {
            inOrder.clear();
        }
    }

    /**
     * Gives up what is not begun, and waits for what is, which may end early: the work may read an embedded database, whose file
     * an interrupt would close.
     */
    @Override
    public void close() {
        over = true;
        feeder.interrupt();
        workers.shutdown();
        workers.getQueue().clear();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
