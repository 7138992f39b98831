package dev.onrecord.endpoint.execution;

import dev.onrecord.graphql.EmptyArchive;
import dev.onrecord.ingest.SampleArchive;
import jakarta.enterprise.context.ApplicationScoped;

/** The sample articles. */
@ApplicationScoped
public class SampledArchive {

    private final EmptyArchive archive;
    private final SampleArchive samples;

    SampledArchive(EmptyArchive archive, SampleArchive samples) {
        this.archive = archive;
        this.samples = samples;
    }

    void fill() {
        archive.empty();
        samples.load();
    }
}
