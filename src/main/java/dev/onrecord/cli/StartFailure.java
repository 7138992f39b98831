package dev.onrecord.cli;

import dev.onrecord.archive.storage.StorageFailure;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Why the server could not start, in one line where the cause is known and in full where it is not. */
final class StartFailure {

    private static final Logger LOG = Logger.getLogger(StartFailure.class);
    private static final int IN_USE = 90020;
    private static final int RELATIVE_PATH = 90011;
    private static final Set<Integer> DAMAGED = Set.of(90030, 90049);
    private static final Pattern UNKNOWN_VERSION = Pattern.compile("applied migration not resolved locally: ([\\d.]+)");

    private StartFailure() {}

    /** Ends the process; with a word on the failure, if there was one. */
    static void exit(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            explain(failure).ifPresentOrElse(System.err::println, () -> LOG.error("Failed to start", failure));
        }
        System.exit(exitCode);
    }

    static Optional<String> explain(Throwable failure) {
        if (StorageFailure.isFull(failure)) {
            return Optional.of("The disk of the archive in " + directory() + " is full: make room, and start again.");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> reason = cause instanceof SQLException sql ? explainSql(sql) : explainOther(cause);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> explainSql(SQLException failure) {
        if (failure.getErrorCode() == IN_USE) {
            return Optional.of("The archive in " + directory() + " is in use by another process."
                    + " Stop that process, or set onrecord.archive.directory to another folder.");
        }
        if (failure.getErrorCode() == RELATIVE_PATH) {
            return Optional.of("The folder " + directory() + " must be absolute or begin with ./"
                    + " (onrecord.archive.directory).");
        }
        if (DAMAGED.contains(failure.getErrorCode())) {
            return Optional.of("The archive in " + directory() + " is damaged, or no archive: restore a backup. "
                    + failure.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<String> explainOther(Throwable failure) {
        if (failure instanceof ConfigurationException) {
            return Optional.ofNullable(failure.getMessage());
        }
        if (failure instanceof FlywayValidateException) {
            Matcher version = UNKNOWN_VERSION.matcher(String.valueOf(failure.getMessage()));
            return version.find()
                    ? Optional.of("The archive is of a newer version of Onrecord: this one does not know its schema "
                            + version.group(1) + ". Use the version that wrote it, or a later one.")
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String directory() {
        return ConfigProvider.getConfig().getValue("onrecord.archive.directory", String.class);
    }
}
