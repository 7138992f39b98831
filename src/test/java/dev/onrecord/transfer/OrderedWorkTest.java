package dev.onrecord.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    /** Numbers up to {@code count}, each as the work to hand it on. */
    private static Supplier<OrderedWork.@Nullable Work<Integer>> numbers(int count, Runnable work) {
        AtomicInteger next = new AtomicInteger();
        return () -> {
            int number = next.getAndIncrement();
            return number == count
                    ? null
                    : unwanted -> {
                        work.run();
                        return number;
                    };
        };
    }

    @Test
    void resultsKeepTheOrderOfTheWork() throws InterruptedException {
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(5, numbers(2000, Thread::yield))) {
            for (Optional<Integer> next = work.next(); next.isPresent(); next = work.next()) {
                results.add(next.get());
            }
        }
        assertThat(results).isEqualTo(IntStream.range(0, 2000).boxed().toList());
    }

    @Test
    void noMoreIsTakenThanCanBeInFlight() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        Supplier<OrderedWork.@Nullable Work<Integer>> endless = () -> {
            taken.incrementAndGet();
            first.countDown();
            return unwanted -> 1;
        };
        try (OrderedWork<Integer> work = new OrderedWork<>(2, endless)) {
            first.await();
            for (int i = 0; i < 100; i++) {
                work.next();
                // Eight wait in line, and one to stand in it.
                assertThat(taken.get()).isLessThanOrEqualTo(i + 1 + 9 + 1);
            }
        }
    }

    @Test
    void faultOfTheWorkIsHandedOn() {
        try (OrderedWork<Integer> work = new OrderedWork<>(1, numbers(1, () -> {
            throw new IllegalArgumentException("work");
        }))) {
            assertThatThrownBy(work::next).hasRootCauseMessage("work");
        }
    }

    @Test
    void faultOfTheSourceIsHandedOn() {
        try (OrderedWork<Integer> work = new OrderedWork<>(1, () -> {
            throw new StackOverflowError("source");
        })) {
            assertThatThrownBy(work::next).hasRootCauseMessage("source");
        }
    }

    /** An interrupt would close the embedded database's file. */
    @Test
    void whatIsUnderWayEndsUndisturbedAndNothingElseBegins() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Runnable slow = () -> {
            begun.incrementAndGet();
            first.countDown();
            long deadline = System.nanoTime() + 100_000_000;
            while (System.nanoTime() < deadline && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            if (!Thread.currentThread().isInterrupted()) {
                ended.incrementAndGet();
            }
        };
        OrderedWork<Integer> work = new OrderedWork<>(1, numbers(1000, slow));
        first.await();
        work.close();
        assertThat(begun).hasValue(1);
        assertThat(ended).hasValue(1);
    }

    @Test
    void whatIsUnderWayIsToldThatItIsGivenUp() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Supplier<OrderedWork.@Nullable Work<Integer>> endless = () -> unwanted -> {
            begun.countDown();
            while (!unwanted.getAsBoolean()) {
                Thread.onSpinWait();
            }
            throw new CancellationException();
        };
        try (OrderedWork<Integer> work = new OrderedWork<>(1, endless)) {
            begun.await();
            new Thread(work::giveUp).start();
            assertThat(work.next()).isEmpty();
        }
    }

    @Test
    void closingTellsToo() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        OrderedWork<Integer> work = new OrderedWork<>(1, () -> unwanted -> {
            begun.countDown();
            while (!unwanted.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return 1;
        });
        begun.await();
        work.close();
    }

    @Test
    void nobodyWaitsForASourceThatIsGivenUp() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Supplier<OrderedWork.@Nullable Work<Integer>> silent = () -> {
            try {
                never.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return null;
        };
        try (OrderedWork<Integer> work = new OrderedWork<>(1, silent)) {
            new Thread(work::giveUp).start();
            assertThat(work.next()).isEmpty();
        }
    }
}
