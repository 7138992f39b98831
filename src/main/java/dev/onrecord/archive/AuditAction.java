package dev.onrecord.archive;

import org.eclipse.microprofile.graphql.Description;

/** What somebody did to the archive. */
@Description("What somebody did to the archive.")
public enum AuditAction {
    @Description("Ingested an article that was not there.")
    CREATE_ARTICLE,
    @Description("Ingested an article again, with another text or other metadata.")
    UPDATE_ARTICLE,
    @Description("Removed an article.")
    DELETE_ARTICLE,
    @Description("Said that a quote is right.")
    CONFIRM_QUOTE,
    @Description("Changed a quote's speaker or kind.")
    CORRECT_QUOTE,
    @Description("Changed a speaker.")
    UPDATE_SPEAKER,
    @Description("Made two speakers one: an entry for each of the two.")
    MERGE_SPEAKERS
}
