package dev.onrecord.archive.storage;

import dev.onrecord.archive.storage.TableIndexes.Definition;
import io.quarkus.arc.Unremovable;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The embedded database's indexes that only readers and editors need: of lists, and of links from their far end. Kept row by
 * row they cost an import far more than made at once, of rows that are sorted: each row belongs somewhere else in each of them.
 */
@Unremovable
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
public class ListIndexes {

    /** Articles of an archive whose indexes are made anew in no time. */
    private static final int FEW = 1000;

    /** Flyway runs it too, after each start's migrations: no index stays away for longer than that. */
    private static final String SCRIPT = "/db/h2/afterMigrate.sql";

    private static final Pattern CREATION = Pattern.compile("CREATE INDEX IF NOT EXISTS (\\w+) ON (\\w+) \\((.+)\\);");

    private final DataSource database;
    private final ArchiveFolder folder;

    ListIndexes(DataSource database, ArchiveFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * Drops them where that pays: where the embedded archive has few articles yet. Only for a process that nobody asks for
     * lists, and that is going to bring in many articles.
     *
     * @return whether they are to be made again
     */
    public boolean drop() throws SQLException {
        if (folder.path().isEmpty() || !hasFew()) {
            return false;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Definition one :
                    byTable().values().stream().flatMap(List::stream).toList()) {
                statement.execute("drop index if exists " + one.name());
            }
        }
        return true;
    }

    /**
     * Makes those that are not there.
     *
     * @param told how many of how many are there, after each
     */
    public void make(BiConsumer<Integer, Integer> told) throws SQLException {
        Map<String, List<Definition>> wanted = byTable();
        int all = wanted.values().stream().mapToInt(List::size).sum();
        AtomicInteger done = new AtomicInteger();
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, List<Definition>> one : wanted.entrySet()) {
                TableIndexes.make(
                        connection, one.getKey(), one.getValue(), () -> told.accept(done.incrementAndGet(), all));
            }
        }
    }

    private boolean hasFew() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet articles =
                        statement.executeQuery("select 1 from article offset " + FEW + " rows fetch first row only")) {
            return !articles.next();
        }
    }

    private static Map<String, List<Definition>> byTable() {
        Map<String, List<Definition>> indexes = new LinkedHashMap<>();
        script().forEach(line -> {
            Matcher creation = CREATION.matcher(line.toUpperCase(Locale.ROOT));
            if (!creation.matches()) {
                throw new IllegalStateException(line);
            }
            indexes.computeIfAbsent(creation.group(2), table -> new ArrayList<>())
                    .add(new Definition(
                            creation.group(1), List.of(creation.group(3).split(", "))));
        });
        return indexes;
    }

    /** Its statements: one in a line. */
    private static Stream<String> script() {
        try (InputStream resource = ListIndexes.class.getResourceAsStream(SCRIPT)) {
            byte[] script = Objects.requireNonNull(resource, SCRIPT).readAllBytes();
            return new String(script, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("--"));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
