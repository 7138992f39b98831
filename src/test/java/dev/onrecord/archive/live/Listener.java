package dev.onrecord.archive.live;

import dev.onrecord.archive.QuoteRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Takes down what a feed says. */
final class Listener implements Subscriber<QuoteRow> {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile Subscription subscription;
    private volatile boolean completed;

    Listener hears(long quotes) {
        subscription.request(quotes);
        return this;
    }

    void leave() {
        subscription.cancel();
    }

    boolean isCompleted() {
        return completed;
    }

    /** Waits for as many quotes; their texts without the comma. */
    List<String> take(int quotes) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        while (texts.size() < quotes) {
            texts.add(heard.take().replaceAll(",$", ""));
        }
        return texts;
    }

    @Override
    public void onSubscribe(Subscription made) {
        subscription = made;
    }

    @Override
    public void onNext(QuoteRow quote) {
        heard.add(quote.text());
    }

    @Override
    public void onError(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    @Override
    public void onComplete() {
        completed = true;
    }
}
