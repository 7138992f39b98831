package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room: it is said clearly, reading goes on, nothing is damaged, and with room again writing goes on. */
class FullDiskIT {

    private static final String INGEST = "mutation($i: ArticleInput!) { ingestArticle(input: $i) { article { id } } }";
    private static final int BODY = 400_000;
    private static final int TOO_MANY = 1000;

    /** Less than the texts have that a disk of 112 MiB takes, and enough for the database to open. */
    private static final int ROOM = 12 << 20;

    @TempDir
    Path home;

    private final Random random = new Random(1);
    private int stored;

    @BeforeEach
    void embeddedDatabaseOnly() {
        assumeFalse(PackagedServer.isPostgresql(), "the disk is the database server's");
    }

    private Path disk() {
        return home.resolve("disk");
    }

    private JsonObject ingest(PackagedServer server) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("“We have no room left here,” said Ann Lee.\n\n");
        while (body.length() < BODY) {
            body.append(Long.toString(random.nextLong() >>> 1, 36)).append(' ');
        }
        JsonObject answer = server.ask(
                INGEST,
                Map.of(
                        "i",
                        new JsonObject()
                                .put("url", "https://example.org/" + stored)
                                .put("title", "Room")
                                .put("body", body.toString())));
        if (answer.getJsonArray("errors") == null) {
            stored++;
        }
        return answer;
    }

    /** Until it says that there is no more room. */
    private void fill(PackagedServer server) throws IOException, InterruptedException {
        JsonObject answer = ingest(server);
        while (answer.getJsonArray("errors") == null && stored < TOO_MANY) {
            answer = ingest(server);
        }
        assertFull(answer);
        assertThat(stored).isGreaterThan(5);
    }

    private static void assertFull(JsonObject answer) {
        assertThat(answer.encode()).contains("\"code\":\"STORAGE_FULL\"");
    }

    private void assertReads(PackagedServer server) throws IOException, InterruptedException {
        Map<String, JsonObject> found = StoredArticles.of(server);
        assertThat(found).hasSize(stored);
        assertThat(found.values())
                .allSatisfy(article ->
                        assertThat(article.getJsonObject("quotes").encode()).contains("We have no room left here,"));
    }

    private void assertSound() throws IOException, InterruptedException {
        assertThat(PackagedServer.run(disk().resolve("archive"), "check"))
                .isEqualTo(new PackagedServer.Answer(0, "", ""));
    }

    @Test
    void writesAreRefusedBeforeTheDiskIsFull() throws Exception {
        assumeTrue(mount("112m"), "NOT TESTED: only root may mount a small disk");
        try {
            Path archive = disk().resolve("archive");
            String reserve = "onrecord.archive.min-free-space=64M";
            try (PackagedServer server = PackagedServer.start(archive, reserve)) {
                fill(server);
                assertFull(ingest(server));
                assertReads(server);
                fillTheRest();
                assertReads(server);
                assertFull(ingest(server));
                assertThat(server.log()).contains("No more is stored").doesNotContain("\tat ");
                server.kill();
            }
            assertThatThrownBy(() -> PackagedServer.start(archive, reserve))
                    .hasMessageContaining("is full: make room, and start again.");
            Files.delete(disk().resolve("filler"));
            try (PackagedServer server = PackagedServer.start(archive, reserve)) {
                assertReads(server);
                assertFull(ingest(server));
                remount("224m");
                assertThat(ingest(server).encode()).doesNotContain("errors");
                assertThat(server.log()).contains("There is room again");
                assertReads(server);
                assertSound();
                server.kill();
            }
            assertIndexIsNotMadeWhereItDoesNotFit(archive, reserve);
        } finally {
            run("umount", "--lazy", disk().toString());
        }
    }

    private void assertIndexIsNotMadeWhereItDoesNotFit(Path archive, String reserve) throws Exception {
        for (File file : archive.resolve("search").toFile().listFiles()) {
            Files.delete(file.toPath());
        }
        Path filler = disk().resolve("filler");
        Files.write(filler, new byte[(int) disk().toFile().getUsableSpace() - ROOM]);
        try (PackagedServer server = PackagedServer.start(archive, reserve)) {
            assertFull(server.ask("{ search(query: \"room\") { totalCount } }", Map.of()));
            assertThat(server.readiness().encode()).contains("The search index cannot be made anew: it may need");
            assertReads(server);
            Files.delete(filler);
            while (!server.readiness().getString("status").equals("UP")) {
                Thread.onSpinWait();
            }
            assertThat(server.data("{ search(query: \"room\", types: [ARTICLE]) { totalCount } }", Map.of())
                            .getJsonObject("search")
                            .getInteger("totalCount"))
                    .isEqualTo(stored);
        }
    }

    private void fillTheRest() throws IOException {
        try (OutputStream out = Files.newOutputStream(disk().resolve("filler"))) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(disk().toFile().getUsableSpace()).isLessThan(4096);
        }
    }

    /** The database closes itself when a write fails: as on a disk that something else fills meanwhile. */
    @Test
    void databaseThatMeetsTheEndOpensAgain() throws Exception {
        assumeFalse(PackagedServer.isNative(), "the system ends a native program that writes more than it may");
        Path archive = disk().resolve("archive");
        List<String> limited = List.of("prlimit", "--fsize=16777216:unlimited", "--");
        try (PackagedServer server = PackagedServer.start(limited, archive, "onrecord.archive.min-free-space=0")) {
            fill(server);
            assertReads(server);
            assertFull(ingest(server));
            assertReads(server);
            run("prlimit", "--pid", String.valueOf(server.pid()), "--fsize=unlimited:unlimited");
            assertThat(ingest(server).encode()).doesNotContain("errors");
            assertReads(server);
            assertSound();
            server.kill();
        }
        try (PackagedServer server = PackagedServer.start(archive)) {
            assertReads(server);
            assertSound();
        }
    }

    private boolean mount(String size) throws IOException, InterruptedException {
        return run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + size,
                        "tmpfs",
                        Files.createDirectories(disk()).toString())
                == 0;
    }

    private void remount(String size) throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,size=" + size, disk().toString()))
                .isZero();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
