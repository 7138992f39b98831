package dev.onrecord.endpoint.live;

import dev.onrecord.archive.error.UnavailableException;
import graphql.ExecutionResult;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.execution.ExecutionResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One operation of a socket or a stream, from its execution to its end. Asks for an answer when the last one is sent. */
final class LiveOperation implements Subscriber<ExecutionResult> {

    private static final Logger LOG = Logger.getLogger(LiveOperation.class);
    private static final Subscription CANCELLED = new Cancelled();

    private final LiveSink sink;
    private final AtomicReference<@Nullable Subscription> source = new AtomicReference<>();
    private final AtomicReference<Runnable> lasting = new AtomicReference<>(LiveOperation::nothing);
    private final AtomicReference<Runnable> end = new AtomicReference<>(LiveOperation::nothing);

    LiveOperation(LiveSink sink) {
        this.sink = sink;
    }

    private static final class Cancelled implements Subscription {
        @Override
        public void request(long more) {
            // Nothing comes any more.
        }

        @Override
        public void cancel() {
            // It is.
        }
    }

    private static void nothing() {
        // Who needs no end, or no more, does so little.
    }

    /** Executes on this thread. */
    void run(LiveExecutor executor, LiveRequest request, @Nullable SecurityIdentity caller, String client) {
        if (source.get() == CANCELLED) {
            return;
        }
        try {
            answer(executor.execute(request, caller, client));
        } catch (RuntimeException failure) {
            onError(failure);
        }
    }

    private void answer(LiveAnswer answer) {
        if (answer instanceof LiveAnswer.Events events) {
            end.set(events.end());
            events.events().subscribe(this);
        } else if (answer instanceof LiveAnswer.Result result) {
            sink.next(result.json(), LiveOperation::nothing);
            sink.completed();
        } else if (answer instanceof LiveAnswer.Refusal refusal) {
            sink.refused(refusal.errors());
        }
    }

    /** Nobody listens any more. */
    void cancel() {
        Subscription running = source.getAndSet(CANCELLED);
        if (running != null) {
            running.cancel();
            finish();
        }
    }

    /** Does this once it is known that the operation's answers go on, now if it is; never for one that has a single answer. */
    void whenLasting(Runnable act) {
        lasting.set(act);
        if (isLasting()) {
            act.run();
        }
    }

    /** Whether its answers go on. */
    boolean isLasting() {
        Subscription running = source.get();
        return running != null && running != CANCELLED;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (source.compareAndSet(null, subscription)) {
            subscription.request(1);
            Objects.requireNonNull(lasting.get()).run();
        } else {
            subscription.cancel();
            finish();
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        sink.next(new ExecutionResponse(result).getExecutionResultAsString(), this::more);
    }

    private void more() {
        Subscription running = source.get();
        if (running != null) {
            running.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        finish();
        sink.refused(told(failure));
    }

    private static String told(Throwable failure) {
        if (UnavailableException.isReasonOf(failure)) {
            LOG.warnf("The database does not answer: %s", failure);
            return LiveErrors.of(UnavailableException.CODE, UnavailableException.MESSAGE);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "Unexpected failure %s in a live operation", reference);
        return LiveErrors.unexpected(reference);
    }

    /** The sources of this schema go on for ever: who sees the end of one was too slow for it. */
    @Override
    public void onComplete() {
        finish();
        sink.refused(LiveErrors.SLOW);
    }

    private void finish() {
        end.getAndSet(LiveOperation::nothing).run();
    }
}
