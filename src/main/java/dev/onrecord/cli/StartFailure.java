package dev.onrecord.cli;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Why the server could not start, in one line where the cause is known and in full where it is not. */
final class StartFailure {

    private static final Logger LOG = Logger.getLogger(StartFailure.class);
    private static final int IN_USE = 90020;
    private static final int RELATIVE_PATH = 90011;

    /** How SmallRye says that a value cannot be read. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "SRCFG00039: The config property (\\S+) with the config value \".*\" threw an Exception whilst being converted (.*)",
            Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("([\\w.]+Exception: )?SRCFG\\d+: ");

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
            if (cause instanceof ConfigValidationException invalid) {
                return Optional.of(problems(invalid));
            }
            if (UNREADABLE.matcher(String.valueOf(cause.getMessage())).find()) {
                return Optional.of(readable(String.valueOf(cause.getMessage())));
            }
        }
        return Optional.empty();
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

    /** The standard's class of connections that fail, or PostgreSQL's word that it is about to start or end. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
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
