package dev.onrecord.archive.search.lucene;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes the index of the whole archive, or finds the one that was made before. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexMaker {

    private static final Logger LOG = Logger.getLogger(IndexMaker.class);

    private final Outbox outbox;
    private final IndexReading reading;
    private final IndexFiles files;

    IndexMaker(Outbox outbox, IndexReading reading, IndexFiles files) {
        this.outbox = outbox;
        this.reading = reading;
        this.files = files;
    }

    /** The index in the folder that belongs to the archive; empty where one must be made. */
    Optional<LuceneIndex> stored() throws IOException {
        return files.open(outbox.token());
    }

    /**
     * A new one, of the archive as the current transaction sees it.
     *
     * @param version of the archive that it sees
     */
    LuceneIndex make(long version) throws IOException {
        long start = System.nanoTime();
        LuceneIndex made = files.create();
        try {
            reading.readAll(made);
            made.reached(version);
            made.publish();
        } catch (IOException | RuntimeException failure) {
            made.close();
            throw failure;
        }
        LOG.infof("Made the search index of the archive in %d ms", (System.nanoTime() - start) / 1_000_000);
        return made;
    }
}
