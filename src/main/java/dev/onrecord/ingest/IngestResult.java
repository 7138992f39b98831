package dev.onrecord.ingest;

/** A stored article, and what became of it. */
public record IngestResult(long articleId, IngestStatus status) {}
