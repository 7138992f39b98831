package dev.onrecord.cli;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Why the server could not start, in one line where the cause is known and in full where it is not. */
final class StartFailure {

    private static final Logger LOG = Logger.getLogger(StartFailure.class);
    private static final int IN_USE = 90020;
    private static final int RELATIVE_PATH = 90011;
    private static final int MISSING = 90146;

    private StartFailure() {}

    /** Ends the process; with a word on the failure, if there was one. */
    static void exit(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            explain(failure).ifPresentOrElse(System.err::println, () -> LOG.error("Failed to start", failure));
        }
        System.exit(exitCode);
    }

    static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return Optional.of("The archive in " + directory() + " is in use by another process."
                        + " Stop that process, or set onrecord.archive.directory to another folder.");
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == RELATIVE_PATH) {
                return Optional.of("The folder " + directory() + " must be absolute or begin with ./"
                        + " (onrecord.archive.directory).");
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == MISSING) {
                return Optional.of("There is no archive in " + directory() + " (onrecord.archive.directory).");
            }
            // Settings are chosen by the very words: see application.properties.
            if (String.valueOf(cause.getMessage()).contains("Could not expand value archive.")) {
                return Optional.of("onrecord.archive.read-only must be true or false.");
            }
            if (cause instanceof ConfigurationException) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    private static String directory() {
        return ConfigProvider.getConfig().getValue("onrecord.archive.directory", String.class);
    }
}
