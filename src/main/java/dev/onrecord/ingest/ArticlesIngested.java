package dev.onrecord.ingest;

import java.util.List;

/** Says within a transaction what becomes of articles in it; whoever counts them observes its success. */
record ArticlesIngested(List<IngestStatus> statuses) {}
