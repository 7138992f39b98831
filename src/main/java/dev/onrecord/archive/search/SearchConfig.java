package dev.onrecord.archive.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the index lies. */
@ConfigMapping(prefix = "onrecord.search")
public interface SearchConfig {

    /** Folder of the full-text index, where the database is embedded. It can be deleted: it is made anew. */
    @WithDefault("${onrecord.archive.directory}/search")
    Path directory();
}
