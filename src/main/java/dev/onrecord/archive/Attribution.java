package dev.onrecord.archive;

import org.eclipse.microprofile.graphql.Description;

/** Who says that a quote is the speaker's. */
@Description("Who says that a quote is the speaker's.")
public enum Attribution {
    @Description("The extraction engine.")
    EXTRACTED,
    @Description("An editor agreed.")
    CONFIRMED,
    @Description("An editor changed it.")
    CORRECTED
}
