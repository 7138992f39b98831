package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.ArchiveChange;
import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.error.StorageFullException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** When the index is opened, hears of changes, and is made durable. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexEvents {

    private static final Logger LOG = Logger.getLogger(IndexEvents.class);
    /** Changes that may wait for a search: what it does not notice. */
    private static final int MANY = 1_000;

    /** Changes that may wait for a commit: what a start after a crash reads again in a few seconds. */
    private static final int MANY_UNCOMMITTED = 10_000;

    private final IndexUpkeep upkeep;
    private final IndexWorker worker;
    private final Outbox outbox;
    private final ArchiveState state;
    private final TextChanges changes;
    private final boolean serving;
    private final AtomicLong waiting = new AtomicLong();

    IndexEvents(
            IndexUpkeep upkeep,
            IndexWorker worker,
            Outbox outbox,
            ArchiveState state,
            TextChanges changes,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.upkeep = upkeep;
        this.worker = worker;
        this.outbox = outbox;
        this.state = state;
        this.changes = changes;
        this.serving = serving;
    }

    /**
     * A server is not up before it can be searched, unless it has no room for an index. Commands open the index only where
     * they search.
     */
    void onStart(@Observes StartupEvent started) {
        if (serving) {
            try {
                QuarkusTransaction.requiringNew().timeout(24 * 60 * 60).run(upkeep::current);
                commitMany();
            } catch (StorageFullException noRoom) {
                upkeep.goWithout(noRoom);
            }
        }
    }

    void onChange(@Observes ArchiveChange change) {
        Map<TextChanges.Kind, Set<Long>> taken = changes.take();
        if (!taken.isEmpty()) {
            outbox.add(state.version(), taken);
            waiting.addAndGet(taken.values().stream().mapToInt(Set::size).sum());
        }
    }

    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArchiveChange change) {
        if (waiting.get() >= MANY && upkeep.isOpen()) {
            waiting.set(0);
            worker.execute(this::readAhead);
        }
    }

    private void readAhead() {
        try {
            if (!QuarkusTransaction.requiringNew().call(upkeep::readAhead)) {
                QuarkusTransaction.requiringNew().run(upkeep::current);
            }
            commitMany();
        } catch (RuntimeException failure) {
            LOG.warn("The search index lags behind; the next search brings it up", failure);
        }
    }

    private void commitMany() {
        if (upkeep.uncommitted() >= MANY_UNCOMMITTED) {
            upkeep.commit();
        }
    }

    void onStop(@Observes ShutdownEvent stopping) {
        worker.stop();
        try {
            if (upkeep.uncommitted() > 0) {
                upkeep.commit();
            }
        } catch (RuntimeException failure) {
            LOG.warn("The search index reads on from its last commit at the next start", failure);
        }
        upkeep.close();
    }
}
