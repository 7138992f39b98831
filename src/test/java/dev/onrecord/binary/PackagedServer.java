package dev.onrecord.binary;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The server as it is packaged, jar or native binary, in production but for an archive of its own, one editor, and an
 * OpenID provider. All integration tests have this profile, so that it starts once.
 */
public class PackagedServer implements QuarkusTestProfile {

    /** The editor's. */
    public static final String AUTHORIZATION = "Bearer onrecord_key-of-the-integration-tests";

    /** The OpenID provider's. */
    public static final KeyPair PROVIDER = newPair();

    private static final Path ARCHIVE = newFolder();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "onrecord.archive.directory",
                ARCHIVE.toString(),
                "onrecord.limit.points-per-minute",
                "0",
                "onrecord.security.editor-keys",
                "ann:" + digest(AUTHORIZATION.substring("Bearer ".length())),
                "quarkus.flyway.clean-at-start",
                "true",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(PROVIDER.getPublic().getEncoded()),
                "quarkus.oidc.token.audience",
                "onrecord");
    }

    /** From now on all requests of REST-assured are the editor's. */
    public static void writeAsEditor() {
        RestAssured.filters((request, response, next) -> {
            request.header("Authorization", AUTHORIZATION);
            return next.next(request, response);
        });
    }

    /** From now on they are nobody's. */
    public static void readAsAnybody() {
        RestAssured.replaceFiltersWith(List.of());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "packaged-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String digest(String key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
