package dev.onrecord.ingest;

import dev.onrecord.extract.QuoteExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Brings the engine, which knows no framework, into the application. */
@ApplicationScoped
class Engine {

    @Produces
    @Singleton
    QuoteExtractor extractor(IngestConfig config) {
        return new QuoteExtractor(config.confidenceFloor());
    }
}
