package dev.onrecord.archive.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.Attribution;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.QuoteRow;
import org.junit.jupiter.api.Test;

/** What happens to who asks for less than comes. */
class FeedSubscriptionTest {

    private final Listener listener = new Listener();
    private final FeedSubscription subscription = new FeedSubscription(listener, 3, Runnable::run);

    private void offer(int quotes) {
        for (int id = 1; id <= quotes; id++) {
            subscription.offer(new QuoteRow(
                    id, 1, null, "text", QuoteKind.DIRECT, null, null, 0, 4, "text", 1, Attribution.EXTRACTED));
        }
    }

    @Test
    void whatFitsTheBufferWaits() {
        offer(3);
        assertThat(subscription.isOver()).isFalse();
        assertThat(listener.isCompleted()).isFalse();
    }

    @Test
    void fullBufferEndsTheSubscription() {
        offer(1000);
        assertThat(subscription.isOver()).isTrue();
        assertThat(listener.isCompleted()).isTrue();
        assertThat(subscription.waiting()).isZero();
    }

    @Test
    void cancelledSubscriptionTakesAndSaysNothing() {
        subscription.cancel();
        offer(1000);
        assertThat(subscription.isOver()).isTrue();
        assertThat(subscription.waiting()).isZero();
        assertThat(listener.isCompleted()).isFalse();
    }
}
