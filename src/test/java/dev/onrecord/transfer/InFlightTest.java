package dev.onrecord.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InFlightTest {

    @Test
    void whoeverReadsWaitsWhileTooMuchIsUnderWay() throws InterruptedException {
        InFlight inFlight = new InFlight(100);
        AtomicLong open = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Thread reader = new Thread(() -> {
            try {
                for (int i = 0; i < 1000; i++) {
                    inFlight.add(30);
                    most.accumulateAndGet(open.addAndGet(30), Math::max);
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        reader.start();
        for (int stored = 0; stored < 1000; ) {
            if (open.get() > 0) {
                open.addAndGet(-30);
                inFlight.remove(30);
                stored++;
            }
        }
        reader.join();
        assertThat(most.get()).isLessThanOrEqualTo(90);
    }

    @Test
    void oneBatchHasRoomHoweverLarge() throws InterruptedException {
        InFlight inFlight = new InFlight(100);
        inFlight.add(1_000_000);
        inFlight.remove(1_000_000);
        inFlight.add(100);
    }

    @Test
    void smallMemoryMakesSmallBatches() {
        assertThat(new InFlight(8 << 20).batchSize()).isEqualTo(2 << 20);
        assertThat(new InFlight(1L << 40).batchSize()).isEqualTo(4 << 20);
    }
}
