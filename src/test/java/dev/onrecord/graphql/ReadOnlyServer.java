package dev.onrecord.graphql;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** A server that only reads: of an archive that is there, and empty. */
public class ReadOnlyServer implements QuarkusTestProfile {

    private static final String FOLDER = "./target/test-read-only-archive";

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
        Config config = ConfigProvider.getConfig();
        String database = System.getProperty("quarkus.datasource.db-kind", "h2");
        String url = database.equals("h2")
                ? "jdbc:h2:file:" + FOLDER + "/onrecord"
                : config.getValue("quarkus.datasource.jdbc.url", String.class);
        String folder = "filesystem:src/main/resources/db/";
        Flyway flyway = Flyway.configure()
                .dataSource(url, config.getValue("quarkus.datasource.username", String.class), "onrecord")
                .locations(folder + "migration", folder + database)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
    }
}
