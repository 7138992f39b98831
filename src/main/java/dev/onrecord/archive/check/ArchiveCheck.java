package dev.onrecord.archive.check;

import dev.onrecord.archive.ArchiveSnapshot;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Looks at the whole archive as it is at one moment, also while it is written to. */
@Unremovable
@ApplicationScoped
public class ArchiveCheck {

    private static final Duration AT_MOST = Duration.ofDays(1);

    private final ArchiveSnapshot snapshot;
    private final List<Inspection> inspections;

    ArchiveCheck(ArchiveSnapshot snapshot, @All List<Inspection> inspections) {
        this.snapshot = snapshot;
        this.inspections = inspections;
    }

    /**
     * Tells every flaw as soon as it is found.
     *
     * @return how many there are
     */
    public long run(Consumer<Flaw> found) {
        AtomicLong count = new AtomicLong();
        Consumer<Flaw> counted = flaw -> {
            count.incrementAndGet();
            found.accept(flaw);
        };
        return snapshot.read(AT_MOST, () -> {
            inspections.forEach(inspection -> inspection.run(counted));
            return count.get();
        });
    }
}
