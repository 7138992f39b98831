package dev.onrecord.graphql;

import dev.onrecord.ingest.IngestStatus;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A stored article, and what became of it. */
@Type("IngestPayload")
@Description("A stored article, and what became of it.")
public record IngestPayloadView(
        @NonNull @Description("As it is stored now.") ArticleView article,
        @NonNull @Description("What ingesting it did.") IngestStatus status) {}
