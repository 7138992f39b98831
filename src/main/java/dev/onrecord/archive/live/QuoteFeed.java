package dev.onrecord.archive.live;

import dev.onrecord.archive.AddedQuote;
import dev.onrecord.archive.ArchiveChange;
import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.QuoteCriteria;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.QuoteRow;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;

/** New quotes for whoever listens, in the order in which they came in. Equal wishes are read once for all who have them. */
@ApplicationScoped
public class QuoteFeed {

    private static final Logger LOG = Logger.getLogger(QuoteFeed.class);
    private static final int BATCH = 100;
    private static final int PAUSE_MILLIS = 1_000;

    private final QuoteRepository quotes;
    private final ArchiveState state;
    private final List<RemoteChanges> remote;
    private final FeedConfig config;
    private final Executor workers = Infrastructure.getDefaultWorkerPool();
    private final AtomicInteger calls = new AtomicInteger();
    /** By wish. Also the lock: whoever joins waits until those before have been told what there is. */
    private final Map<QuoteCriteria, Audience> audiences = new HashMap<>();

    private boolean listening;

    QuoteFeed(QuoteRepository quotes, ArchiveState state, @All List<RemoteChanges> remote, FeedConfig config) {
        this.quotes = quotes;
        this.state = state;
        this.remote = remote;
        this.config = config;
    }

    /** Who have one wish, and how far they have been told. */
    private static final class Audience {
        private final List<FeedSubscription> subscribers = new CopyOnWriteArrayList<>();
        private AddedQuote.Place told;

        Audience(long version) {
            told = AddedQuote.Place.endOf(version);
        }
    }

    /**
     * The matching quotes that are committed from the moment of subscribing on. It goes on until it is cancelled; only for
     * who is too slow it ends.
     */
    public Publisher<QuoteRow> added(QuoteCriteria criteria) {
        return subscriber -> subscribe(criteria, subscriber);
    }

    /** Those who listen at this moment. */
    public int subscribers() {
        synchronized (audiences) {
            prune();
            return audiences.values().stream()
                    .mapToInt(audience -> audience.subscribers.size())
                    .sum();
        }
    }

    private void subscribe(QuoteCriteria criteria, Subscriber<? super QuoteRow> subscriber) {
        FeedSubscription subscription = new FeedSubscription(subscriber, config.buffer(), workers);
        subscriber.onSubscribe(subscription);
        try {
            QuarkusTransaction.requiringNew().run(() -> join(criteria, subscription));
        } catch (RuntimeException failure) {
            subscription.cancel();
            subscriber.onError(failure);
        }
    }

    private void join(QuoteCriteria criteria, FeedSubscription subscription) {
        synchronized (audiences) {
            if (!listening) {
                listening = true;
                remote.forEach(changes -> changes.listen(this::wake));
            }
            long version = state.version();
            Audience audience = audiences.computeIfAbsent(criteria, wish -> new Audience(version));
            tell(criteria, audience, version);
            audience.subscribers.add(subscription);
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArchiveChange change) {
        wake();
    }

    /** Makes the feed look for news. Calls that come while it looks make it look once more. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            workers.execute(this::look);
        }
    }

    private void look() {
        int answered = calls.get();
        try {
            tellAll();
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "News of the archive could not be read; trying again in %d ms", PAUSE_MILLIS);
            CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, workers)
                    .execute(this::look);
            return;
        }
        if (calls.addAndGet(-answered) > 0) {
            workers.execute(this::look);
        }
    }

    private void tellAll() {
        synchronized (audiences) {
            prune();
            if (!audiences.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> {
                    long version = state.version();
                    audiences.forEach((criteria, audience) -> tell(criteria, audience, version));
                });
            }
        }
    }

    private void prune() {
        audiences.values().forEach(audience -> audience.subscribers.removeIf(FeedSubscription::isOver));
        audiences.values().removeIf(audience -> audience.subscribers.isEmpty());
    }

    private void tell(QuoteCriteria criteria, Audience audience, long version) {
        List<AddedQuote> news;
        do {
            news = quotes.added(criteria, audience.told, version, BATCH);
            for (AddedQuote added : news) {
                audience.subscribers.forEach(subscriber -> subscriber.offer(added.quote()));
                audience.told = added.place();
            }
        } while (news.size() == BATCH);
        audience.told = AddedQuote.Place.endOf(version);
    }
}
