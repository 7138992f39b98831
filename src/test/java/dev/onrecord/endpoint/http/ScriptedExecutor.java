package dev.onrecord.endpoint.http;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.endpoint.execution.ExecutedOperation;
import dev.onrecord.endpoint.execution.Operation;
import dev.onrecord.endpoint.execution.OperationExecutor;
import dev.onrecord.endpoint.execution.PlannedExecutor;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Does what the name of an operation says; all others are executed as ever. */
@Alternative
@Singleton
public class ScriptedExecutor implements OperationExecutor {

    static final int MEETING = 8;

    final CyclicBarrier meeting = new CyclicBarrier(MEETING);
    volatile CountDownLatch began = new CountDownLatch(1);
    volatile CountDownLatch proceed = new CountDownLatch(1);

    /** Why the slow query ended. */
    volatile CompletableFuture<Throwable> ended = new CompletableFuture<>();

    private final PlannedExecutor others;
    private final Statements statements;
    private final ArchiveState archive;
    private final String slow;

    ScriptedExecutor(
            PlannedExecutor others,
            Statements statements,
            ArchiveState archive,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.others = others;
        this.statements = statements;
        this.archive = archive;
        this.slow = database.equals("h2")
                ? "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b where a.x + b.x = 0"
                : "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b where a + b = 0";
    }

    void reset() {
        began = new CountDownLatch(1);
        proceed = new CountDownLatch(1);
        ended = new CompletableFuture<>();
    }

    @Override
    public ExecutedOperation execute(Operation operation) {
        String name = String.valueOf(operation.definition().getName());
        try {
            return switch (name) {
                case "Meet" -> answer(meeting.await() < MEETING ? "met" : "");
                case "Slow" -> slow();
                case "Twice" -> answer(twice());
                default -> others.execute(operation);
            };
        } catch (InterruptedException | BrokenBarrierException unmet) {
            throw new IllegalStateException(unmet);
        }
    }

    private ExecutedOperation slow() {
        CompletableFuture<Throwable> end = ended;
        began.countDown();
        try {
            List<Long> counted = statements.query(Sql.of(slow), row -> row.getLong(1));
            throw new AssertionError("Not cancelled: " + counted);
        } catch (Throwable reason) {
            end.complete(reason);
            throw reason;
        }
    }

    private String twice() throws InterruptedException {
        String before = state();
        began.countDown();
        proceed.await();
        return before.equals(state()) ? "same" : "changed";
    }

    /** Of several tables: one moment must be that of all. */
    private String state() {
        List<Long> articles = statements.query(Sql.of("select count(*) from article"), row -> row.getLong(1));
        return archive.version() + " " + articles;
    }

    private static ExecutedOperation answer(String text) {
        byte[] data = ("{\"script\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        return new ExecutedOperation(data, List.of(), 1);
    }
}
