package dev.onrecord.graphql;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** A server that only reads: of an archive that is there, and empty. */
public class ReadOnlyServer implements QuarkusTestProfile {

    private static final String FOLDER = "./target/test-read-only-archive";
    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    @Override
    public Map<String, String> getConfigOverrides() {
        migrate();
        Map<String, String> config = new HashMap<>();
        config.put("onrecord.archive.directory", FOLDER);
        config.put("onrecord.archive.read-only", "true");
        config.put("quarkus.flyway.clean-at-start", "false");
        return config;
    }

    /** As a server does that may write. */
    private static void migrate() {
        Optional<String> postgresql = Optional.ofNullable(System.getenv(URL));
        String folder = "filesystem:src/main/resources/db/";
        Flyway flyway = Flyway.configure()
                .dataSource(
                        postgresql.orElse("jdbc:h2:file:" + FOLDER + "/onrecord"),
                        postgresql
                                .map(url -> System.getenv("QUARKUS_DATASOURCE_USERNAME"))
                                .orElse("onrecord"),
                        "onrecord")
                .locations(postgresql
                        .map(url -> new String[] {folder + "migration", folder + "postgresql"})
                        .orElse(new String[] {folder + "migration"}))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
    }
}
