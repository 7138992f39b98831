package dev.onrecord.archive.page;

import org.eclipse.microprofile.graphql.Description;

/** Which end of a list comes first. */
@Description("Which end of a list comes first.")
public enum OrderDirection {
    @Description("Smallest, earliest or alphabetically first comes first.")
    ASC,
    @Description("Greatest, latest or alphabetically last comes first.")
    DESC
}
