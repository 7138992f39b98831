package dev.onrecord.ingest;

import org.eclipse.microprofile.graphql.Description;

/** What became of an ingested article. */
@Description("What became of an ingested article.")
public enum IngestStatus {
    @Description("It is new.")
    CREATED,
    @Description("It was known under its url, and something in it has changed.")
    UPDATED,
    @Description("It is stored already, as it is.")
    UNCHANGED
}
