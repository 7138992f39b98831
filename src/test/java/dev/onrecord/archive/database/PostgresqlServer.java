package dev.onrecord.archive.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server of the tests' own, on a free port, which can be taken away and brought back with its data. */
public final class PostgresqlServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path directory;
    private EmbeddedPostgres server;

    private PostgresqlServer(Path directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /** An empty one. */
    public static PostgresqlServer start() {
        try {
            Path directory = Files.createTempDirectory("onrecord-postgresql");
            return new PostgresqlServer(directory, launch(directory, 0));
        } catch (IOException | RuntimeException failure) {
            throw new IllegalStateException(
                    "No PostgreSQL server can be started here. Name one by QUARKUS_DATASOURCE_JDBC_URL (_USERNAME,"
                            + " _PASSWORD), with a database that may be emptied.",
                    failure);
        }
    }

    /** ICU's American English orders text otherwise than H2 does: what relies on the database's own order fails here. */
    private static EmbeddedPostgres launch(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setPort(port)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-US")
                .setServerConfig("max_connections", "200")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.to(directory.resolve("log").toFile()))
                .start();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    public String user() {
        return USER;
    }

    /** Ends the server as if its machine were switched off. */
    public void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Brings it back, at the same place. */
    public void startAgain() {
        try {
            server = launch(directory, server.getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        stop();
        remove(directory.toFile());
    }

    private static void remove(File file) {
        File[] within = file.listFiles();
        if (within != null) {
            for (File each : within) {
                remove(each);
            }
        }
        file.delete();
    }
}
