package dev.onrecord.cli;

import dev.onrecord.archive.error.DomainException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the archive up for a command, with its beans and its configuration but without opening a port, and does the
 * command's work. The work gets its beans from {@code Arc.container()}, so these must be {@code @Unremovable} or used by
 * others too.
 */
public class ArchiveRun implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(ArchiveRun.class);

    /** What a command wants otherwise than a server does; standard output belongs to the command. */
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "onrecord.samples", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.console.json.enabled", "false",
            "quarkus.log.level", "WARN",
            // Of an H2 that Flyway has not seen yet; of a database that restore closes before the pool does.
            "quarkus.log.category.\"org.flywaydb\".level", "ERROR",
            "quarkus.log.category.\"io.agroal.pool\".level", "ERROR");

    private static volatile @Nullable Callable<Integer> work;

    private volatile boolean stopping;

    /** Does the work, and ends the process with its exit code; where the archive cannot be had, says why. */
    static void exitAfter(Callable<Integer> command) {
        exitAfter(command, exitCode -> exitCode);
    }

    /**
     * As {@link #exitAfter(Callable)}.
     *
     * @param closed makes the exit code out of the work's, when the archive is closed again or was not to be had
     */
    static void exitAfter(Callable<Integer> command, IntUnaryOperator closed) {
        work = command;
        SETTINGS.forEach(System::setProperty);
        Quarkus.run(ArchiveRun.class, (exitCode, failure) -> {
            int code = closed.applyAsInt(failure == null ? exitCode : ExtractCommand.FAULT);
            StartFailure.exit(code, failure);
        });
    }

    /** Whoever ends the process closes the archive while the work goes on. */
    void onStop(@Observes ShutdownEvent asked) {
        stopping = true;
    }

    /** What the work throws is told here: it is no failure to start. */
    @Override
    @ActivateRequestContext
    public int run(String... args) {
        try {
            return Objects.requireNonNull(work).call();
        } catch (DomainException told) {
            System.err.println(told.getMessage());
        } catch (Exception unexpected) {
            tell(unexpected);
        }
        return ExtractCommand.FAULT;
    }

    private void tell(Exception unexpected) {
        if (stopping) {
            System.err.println("Stopped before the end");
        } else {
            LOG.error("Failed", unexpected);
        }
    }
}
