package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.error.StorageFullException;
import dev.onrecord.archive.search.SearchedTexts;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Path;

/**
 * Sees to it that an index that is made anew does not fill its disk. Of English news it takes about a third of what the texts
 * take; how much more while it is put together is not known, so there must be room for as much as the texts.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexRoom {

    private static final long MEBIBYTE = 1 << 20;

    private final SearchedTexts texts;

    IndexRoom(SearchedTexts texts) {
        this.texts = texts;
    }

    /**
     * Refuses to go on where the index may not fit.
     *
     * @param folder that is there; what it has of an old index will be gone
     * @throws StorageFullException that says how much room it needs
     */
    void require(Path folder) {
        require(folder, texts.size());
    }

    static void require(Path folder, long needed) {
        long left = folder.toFile().getUsableSpace() + size(folder);
        if (left < needed) {
            throw new StorageFullException("The search index cannot be made anew: it may need " + needed / MEBIBYTE
                    + " MiB, and the disk of " + folder + " has " + left / MEBIBYTE
                    + ". Nothing can be searched until there is room; all else goes on");
        }
    }

    private static long size(Path folder) {
        File[] files = folder.toFile().listFiles(File::isFile);
        long size = 0;
        for (File file : files == null ? new File[0] : files) {
            size += file.length();
        }
        return size;
    }
}
