package dev.onrecord.web;

import static dev.onrecord.endpoint.security.SecuredServer.ANN;
import static dev.onrecord.endpoint.security.SecuredServer.token;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.storage.ArchiveFolder;
import dev.onrecord.archive.storage.RunningFile;
import dev.onrecord.endpoint.security.LocalKey;
import dev.onrecord.endpoint.security.SecuredServer;
import dev.onrecord.graphql.EmptyArchive;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive as a whole, for editors; on a server as in production. */
@QuarkusTest
@TestProfile(SecuredServer.class)
class ArchiveRoutesTest {

    @Inject
    EmptyArchive archive;

    @Inject
    ArchiveFolder folder;

    @Inject
    LocalKey local;

    @BeforeEach
    void fill() {
        archive.empty();
        ingest(ANN);
    }

    private static void ingest(String authorization) {
        Response stored = ask(
                authorization,
                "mutation { ingestArticle(input: {title: \"Ferry\", body: \"“We sail,” said Ann Lee in Ankara.\"}) { status } }");
        assertThat(stored.jsonPath().getString("data.ingestArticle.status")).isEqualTo("CREATED");
    }

    private static Response ask(String authorization, String query) {
        return RestAssured.given()
                .header("Authorization", authorization)
                .contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/graphql");
    }

    private static Response get(String path, String authorization) {
        return RestAssured.given().header("Authorization", authorization).get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/backup", "/check"})
    void onlyEditorsMay(String path) {
        Response nobody = RestAssured.get(path);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(get(path, "Bearer wrong").statusCode()).isEqualTo(401);
        Response reader = get(path, token("rita", "reader"));
        assertThat(reader.statusCode()).isEqualTo(403);
        assertThat(reader.jsonPath().getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void checkEndsWithTheNumberOfFlaws() {
        assertThat(get("/check", ANN).asString()).isEqualTo("flaws: 0\n");
    }

    @Test
    void backupIsAZipOfTheDatabase() throws IOException {
        Response backup = get("/backup", ANN);
        if (folder.path().isEmpty()) {
            assertThat(backup.statusCode()).isEqualTo(409);
            assertThat(backup.asString()).contains("pg_dump");
            return;
        }
        assertThat(backup.statusCode()).isEqualTo(200);
        assertThat(backup.contentType()).isEqualTo("application/zip");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(backup.asByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("onrecord.mv.db");
            assertThat(zip.readAllBytes()).startsWith("H:2".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void keyOfTheRunIsAnEditorsWhomTheAuditCallsLocal() {
        archive.empty();
        ingest("Bearer " + local.text());
        Response audit = ask(ANN, "{ auditEntries(first: 1) { nodes { actor action } } }");
        assertThat(audit.jsonPath().getString("data.auditEntries.nodes[0].actor"))
                .isEqualTo("local");
    }

    @Test
    void runningServerTellsItsAddressAndKeyInTheFolder() {
        if (folder.path().isPresent()) {
            RunningFile told = RunningFile.read(folder.path().get()).orElseThrow();
            assertThat(told.key()).isEqualTo(local.text());
            assertThat(RestAssured.given()
                            .header("Authorization", "Bearer " + told.key())
                            .get(told.url().resolve("check"))
                            .asString())
                    .isEqualTo("flaws: 0\n");
        }
    }
}
