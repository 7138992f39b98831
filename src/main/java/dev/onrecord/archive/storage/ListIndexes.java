package dev.onrecord.archive.storage;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
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
public class ListIndexes {

    /** Articles of an archive whose indexes are made anew in no time. */
    private static final int FEW = 1000;

    /** Flyway runs it too, after each start's migrations: no index stays away for longer than that. */
    private static final String SCRIPT = "/db/h2/afterMigrate.sql";

    private static final Pattern NAME = Pattern.compile("create index if not exists (\\w+) ");

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
        run(script().map(ListIndexes::dropping).toList(), (done, all) -> {});
        return true;
    }

    /**
     * Makes those that are not there.
     *
     * @param told how many of how many are there, after each
     */
    public void make(BiConsumer<Integer, Integer> told) throws SQLException {
        run(script().toList(), told);
    }

    private boolean hasFew() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet articles =
                        statement.executeQuery("select 1 from article offset " + FEW + " rows fetch first row only")) {
            return !articles.next();
        }
    }

    private void run(List<String> statements, BiConsumer<Integer, Integer> told) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.size(); i++) {
                statement.execute(statements.get(i));
                told.accept(i + 1, statements.size());
            }
        }
    }

    private static String dropping(String creation) {
        Matcher name = NAME.matcher(creation);
        if (!name.find()) {
            throw new IllegalStateException(creation);
        }
        return "drop index if exists " + name.group(1);
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
