package dev.onrecord.archive.snapshot;

import io.quarkus.arc.Unremovable;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Says what to do instead: a snapshot is a file of the embedded database. */
@Unremovable
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "postgresql")
class PostgresqlSnapshots implements Snapshots {

    @Override
    public Size write(SnapshotFolder folder) throws IOException {
        throw new IOException("a snapshot is made of the embedded database, and this archive is in PostgreSQL;"
                + " export it, import that with the build for H2, and make the snapshot there");
    }
}
