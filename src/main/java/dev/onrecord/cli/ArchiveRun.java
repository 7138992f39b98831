package dev.onrecord.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Brings the archive up for a command, with its beans and its configuration but without opening a port, and does the
 * command's work. The work gets its beans from {@code Arc.container()}, so these must be {@code @Unremovable} or used by
 * others too.
 */
public class ArchiveRun implements QuarkusApplication {

    /** What a command wants otherwise than a server does; standard output belongs to the command. */
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "onrecord.samples", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    private static volatile @Nullable Callable<Integer> work;

    /** Does the work, and ends the process with its exit code; where the archive cannot be had, says why. */
    static void exitAfter(Callable<Integer> command) {
        work = command;
        SETTINGS.forEach(System::setProperty);
        Quarkus.run(ArchiveRun.class, StartFailure::exit);
    }

    @Override
    @ActivateRequestContext
    public int run(String... args) throws Exception {
        return Objects.requireNonNull(work).call();
    }
}
