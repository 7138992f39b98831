package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.search.SearchConfig;
import dev.onrecord.archive.search.TextSearch;
import dev.onrecord.archive.snapshot.SnapshotPart;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;

/** Gives a snapshot the index, so that whoever serves it need not make one. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexSnapshot implements SnapshotPart {

    private static final String FOLDER = "search";

    private final TextSearch search;
    private final SearchConfig config;

    IndexSnapshot(TextSearch search, SearchConfig config) {
        this.search = search;
        this.config = config;
    }

    @Override
    public void write(Path folder) throws IOException {
        search.flush();
        Path copy = Files.createDirectory(folder.resolve(FOLDER));
        try (Stream<Path> files = Files.list(config.directory())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.copy(file, copy.resolve(name));
                }
            }
        }
    }
}
