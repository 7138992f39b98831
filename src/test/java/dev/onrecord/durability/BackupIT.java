package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.onrecord.durability.PackagedServer.Answer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backup writes, also under a server that is written to, restore makes an archive again. */
class BackupIT {

    private static final String INGEST = "mutation($i: ArticleInput!) { ingestArticle(input: $i) { status } }";
    private static final Answer DONE = new Answer(0, "", "");

    @TempDir
    Path home;

    private Answer onrecord(String folder, String... arguments) throws IOException, InterruptedException {
        return PackagedServer.run(home.resolve(folder), arguments);
    }

    private static void assertRefused(Answer answer, int exitCode, String reason) {
        assertThat(answer.err()).contains(reason).doesNotContain("\tat ");
        assertThat(answer.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void backupUnderWritesIsRestoredWhole() throws Exception {
        assumeFalse(PackagedServer.isPostgresql(), "pg_dump does it");
        String backup = home.resolve("backup.zip").toString();
        String second = home.resolve("second.zip").toString();
        Ledger ledger = new Ledger();
        List<Wire> wires = List.of(new Wire("https://example.org/a", 1), new Wire("https://example.org/b", 2));
        try (PackagedServer server = PackagedServer.start(home.resolve("archive"))) {
            for (Wire wire : wires) {
                server.data(INGEST, Map.of("i", new JsonObject(wire.input())));
            }
            ledger.ask(wires);
            ledger.acknowledge();
            ExecutorService threads = Executors.newFixedThreadPool(2);
            AtomicInteger written = new AtomicInteger();
            Future<?> writing = threads.submit(() -> {
                new Writer("busy", 1).run(server, written);
                return null;
            });
            while (written.get() < 5 && !writing.isDone()) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(onrecord("archive", "backup", backup)).isEqualTo(DONE);
            assertRefused(onrecord("archive", "backup", backup), 3, "--force");
            assertRefused(onrecord("archive", "restore", "--force", backup), 1, "in use");
            assertThat(onrecord("archive", "check")).isEqualTo(DONE);
            server.kill();
            writing.get();
            threads.shutdownNow();
        }
        assertThat(onrecord("archive", "backup", second)).isEqualTo(DONE);
        assertThat(onrecord("other", "restore", backup)).isEqualTo(DONE);
        assertThat(onrecord("other", "check")).isEqualTo(DONE);
        assertRefused(onrecord("other", "restore", second), 1, "--force");
        Path index = Files.createDirectories(home.resolve("other/search"));
        assertThat(onrecord("other", "restore", "--force", second)).isEqualTo(DONE);
        assertThat(index).doesNotExist();
        try (PackagedServer server = PackagedServer.start(home.resolve("other"))) {
            ledger.settle(StoredArticles.of(server));
        }
        assertThat(names("archive")).noneMatch(name -> name.startsWith("backup") || name.endsWith(".tmp"));
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatIsNoBackupChangesNothing() throws Exception {
        assumeFalse(PackagedServer.isPostgresql(), "pg_restore does it");
        Path junk = Files.writeString(home.resolve("junk.zip"), "junk");
        assertRefused(onrecord("archive", "check"), 1, "no archive");
        assertRefused(onrecord("archive", "backup", home.resolve("x.zip").toString()), 1, "no archive");
        assertRefused(onrecord("archive", "restore", junk.toString()), 3, "junk.zip");
        assertRefused(onrecord("archive", "restore", home + "/none.zip"), 3, "no such file");
        assertThat(names("archive")).isEmpty();
    }

    @Test
    void postgresqlMakesItsOwnBackups() throws Exception {
        assumeTrue(PackagedServer.isPostgresql(), "the archive is the embedded database");
        assertRefused(onrecord("archive", "backup", "x.dump"), 1, "pg_dump --format=custom --file=x.dump");
        assertRefused(onrecord("archive", "restore", "x.dump"), 1, "pg_restore");
        assertThat(onrecord("archive", "check")).isEqualTo(DONE);
    }
}
