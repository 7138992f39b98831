package dev.onrecord.cli;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Why the server could not start, in one line where the cause is known and in full where it is not. */
final class StartFailure {

    private static final Logger LOG = Logger.getLogger(StartFailure.class);
    private static final int IN_USE = 90020;
    private static final int RELATIVE_PATH = 90011;

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
            if (cause instanceof SQLException sql && isAway(sql)) {
                return Optional.of("The database " + database() + " cannot be reached: " + sql.getMessage()
                        + " (quarkus.datasource.jdbc.url)");
            }
            if (cause instanceof ConfigurationException) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    /** The standard's class of connections that fail, PostgreSQL's word that it is about to start or end, or no word in time. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure.getCause() instanceof TimeoutException
                || state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** Without what may be secret. */
    private static String database() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceFirst("[?;].*", "");
    }

    private static String directory() {
        return ConfigProvider.getConfig().getValue("onrecord.archive.directory", String.class);
    }
}
