package dev.onrecord.ingest;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.storage.ArchiveConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fills an empty archive with articles of fictional people in real places, so that there is something to explore. */
@ApplicationScoped
public class SampleArchive {

    private static final Logger LOG = Logger.getLogger(SampleArchive.class);
    private static final List<String> NAMES = List.of(
            "01-grain-corridor-ankara",
            "02-straits-talks-geneva",
            "03-rotterdam-opens-river",
            "04-birmingham-storm",
            "05-nairobi-floods",
            "06-water-pact-vienna",
            "07-birmingham-mill",
            "08-lisbon-dockers",
            "09-vienna-night-train",
            "10-strait-reopens",
            "11-geneva-glacier-study",
            "12-lisbon-heat-pact");

    private final boolean wanted;
    private final ArticleRepository articles;
    private final ArticleIngest ingest;

    SampleArchive(
            @ConfigProperty(name = "onrecord.samples", defaultValue = "false") boolean wanted,
            ArchiveConfig archive,
            ArticleRepository articles,
            ArticleIngest ingest) {
        this.wanted = wanted && !archive.readOnly();
        this.articles = articles;
        this.ingest = ingest;
    }

    @ActivateRequestContext
    void onStart(@Observes StartupEvent started) {
        if (wanted && articles.count() == 0) {
            load();
        }
    }

    /** Ingests the samples, as anybody's articles are. */
    public void load() {
        List<IngestResult> stored =
                ingest.ingestAll(NAMES.stream().map(SampleArchive::sample).toList());
        LOG.infof("Loaded %d sample articles", stored.size());
    }

    private static ArticleSubmission sample(String name) {
        String path = "/samples/" + name + ".json";
        InputStream resource = Objects.requireNonNull(SampleArchive.class.getResourceAsStream(path), path);
        try (JsonReader reader = Json.createReader(resource)) {
            JsonObject sample = reader.readObject();
            String publishedAt = text(sample, "publishedAt");
            return new ArticleSubmission(
                    text(sample, "url"),
                    text(sample, "title"),
                    text(sample, "byline"),
                    text(sample, "publisher"),
                    text(sample, "language"),
                    publishedAt == null ? null : Instant.parse(publishedAt),
                    text(sample, "body"),
                    text(sample, "html"));
        }
    }

    private static @Nullable String text(JsonObject sample, String field) {
        return sample.getString(field, null);
    }
}
