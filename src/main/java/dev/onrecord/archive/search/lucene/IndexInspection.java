package dev.onrecord.archive.search.lucene;

import dev.onrecord.archive.check.Flaw;
import dev.onrecord.archive.check.Inspection;
import dev.onrecord.archive.search.SearchConfig;
import dev.onrecord.archive.search.TextSearch;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Consumer;

/** Whether the index holds what the archive does. One that is not there is made when it is needed, and needs no look. */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class IndexInspection implements Inspection {

    private final TextSearch search;
    private final SearchConfig config;

    IndexInspection(TextSearch search, SearchConfig config) {
        this.search = search;
        this.config = config;
    }

    @Override
    public void run(Consumer<Flaw> found) {
        if (!Files.isDirectory(config.directory())) {
            return;
        }
        search.holdings().forEach((type, holding) -> {
            if (holding.stored() != holding.indexed()) {
                found.accept(new Flaw(
                        "search_index",
                        0,
                        "it has " + holding.indexed() + " of " + holding.stored() + " rows of type "
                                + type.name().toLowerCase(Locale.ROOT) + "; delete the folder " + config.directory()
                                + " to have it made anew"));
            }
        });
    }
}
