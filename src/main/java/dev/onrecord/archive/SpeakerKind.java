package dev.onrecord.archive;

import org.eclipse.microprofile.graphql.Description;

/** What sort of speaker. */
@Description("What sort of speaker.")
public enum SpeakerKind {
    @Description("One human being with a name.")
    PERSON,
    @Description("A body with a name: a company, a ministry.")
    ORGANIZATION,
    @Description("Several people without names.")
    GROUP,
    @Description("A source that the article does not name.")
    UNNAMED
}
