package dev.onrecord.archive.live;

import dev.onrecord.archive.QuoteRow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * One who listens, and what waits for it. Quotes are handed out one after the other on worker threads, each in a transaction
 * of its own: whatever hangs on a quote is read from one state of the archive.
 */
final class FeedSubscription implements Subscription {

    private static final Logger LOG = Logger.getLogger(FeedSubscription.class);

    private final Subscriber<? super QuoteRow> subscriber;
    private final LinkedBlockingQueue<QuoteRow> waiting;
    private final Executor workers;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean overflowed;
    private volatile boolean ended;

    FeedSubscription(Subscriber<? super QuoteRow> subscriber, int buffer, Executor workers) {
        this.subscriber = subscriber;
        this.waiting = new LinkedBlockingQueue<>(buffer);
        this.workers = workers;
    }

    /** Never waits: a full buffer ends the subscription. */
    void offer(QuoteRow quote) {
        if (!ended && !overflowed && !waiting.offer(quote)) {
            overflowed = true;
            waiting.clear();
        }
        schedule();
    }

    /** Whether it takes no more. */
    boolean isOver() {
        return ended || overflowed;
    }

    /** How many quotes wait. */
    int waiting() {
        return waiting.size();
    }

    @Override
    public void request(long more) {
        demand.accumulateAndGet(more, (known, added) -> known + added < 0 ? Long.MAX_VALUE : known + added);
        schedule();
    }

    @Override
    public void cancel() {
        ended = true;
        waiting.clear();
    }

    private void schedule() {
        if (work.getAndIncrement() == 0) {
            workers.execute(this::work);
        }
    }

    /** On one thread at a time. */
    private void work() {
        int done = 1;
        while (done > 0) {
            handOut();
            done = work.addAndGet(-done);
        }
    }

    /** Whatever becomes of one quote's transaction, the next one is told. */
    private void tell(QuoteRow quote) {
        try {
            QuarkusTransaction.requiringNew().run(() -> subscriber.onNext(quote));
        } catch (RuntimeException failure) {
            LOG.warnf("Telling of a quote ended badly: %s", failure);
        }
    }

    private void handOut() {
        while (!isOver() && demand.get() > 0) {
            QuoteRow quote = waiting.poll();
            if (quote == null) {
                return;
            }
            demand.decrementAndGet();
            tell(quote);
        }
        if (overflowed && !ended) {
            ended = true;
            subscriber.onComplete();
        }
    }
}
