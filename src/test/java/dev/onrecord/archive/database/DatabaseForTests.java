package dev.onrecord.archive.database;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a PostgreSQL server where the tests are for PostgreSQL and nobody has named one; for as long as the tests run. */
public final class DatabaseForTests implements LauncherSessionListener {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static PostgresqlServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        boolean wanted = "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
        if (wanted && System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null && server == null) {
            server = PostgresqlServer.start();
            System.setProperty(URL, server.url());
            System.setProperty("quarkus.datasource.username", server.user());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
            server = null;
            System.clearProperty(URL);
        }
    }
}
