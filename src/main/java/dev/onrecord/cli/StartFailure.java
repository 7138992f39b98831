package dev.onrecord.cli;

import dev.onrecord.archive.storage.StorageFailure;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** How SmallRye says that a value cannot be read. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "SRCFG00039: The config property (\\S+) with the config value \".*\" threw an Exception whilst being converted (.*)",
            Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("([\\w.]+Exception: )?SRCFG\\d+: ");
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
        if (failure.getErrorCode() == MISSING) {
            return Optional.of("There is no archive in " + directory() + " (onrecord.archive.directory).");
        }
        if (isAway(failure)) {
            return Optional.of("The database " + database() + " cannot be reached: " + failure.getMessage()
                    + " (quarkus.datasource.jdbc.url)");
        }
        return Optional.empty();
    }

    private static Optional<String> explainOther(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        // Settings are chosen by the very words: see application.properties.
        if (message.contains("Could not expand value archive.")) {
            return Optional.of("onrecord.archive.read-only must be true or false.");
        }
        if (failure instanceof ConfigurationException) {
            return Optional.of(message);
        }
        if (failure instanceof ConfigValidationException invalid) {
            return Optional.of(problems(invalid));
        }
        if (failure instanceof FlywayValidateException) {
            Matcher version = UNKNOWN_VERSION.matcher(message);
            return version.find()
                    ? Optional.of("The archive is of a newer version of Onrecord: this one does not know its schema "
                            + version.group(1) + ". Use the version that wrote it, or a later one.")
                    : Optional.empty();
        }
        return UNREADABLE.matcher(message).find() ? Optional.of(readable(message)) : Optional.empty();
    }

    private static String problems(ConfigValidationException invalid) {
        return IntStream.range(0, invalid.getProblemCount())
                .mapToObj(i -> readable(invalid.getProblem(i).getMessage()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The library's message, without its numbers and the names of its classes, the key in front. */
    private static String readable(String message) {
        Matcher unreadable = UNREADABLE.matcher(message);
        return unreadable.find()
                ? unreadable.group(1) + ": " + CODE.matcher(unreadable.group(2)).replaceAll("")
                : CODE.matcher(message).replaceAll("");
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
