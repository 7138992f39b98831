package dev.onrecord.archive;

import org.eclipse.microprofile.graphql.Description;

/** What sort of location. */
@Description("What sort of location.")
public enum LocationKind {
    @Description("One of seven.")
    CONTINENT,
    @Description("A country or dependent territory.")
    COUNTRY,
    @Description("A first-level division: a state, a province.")
    REGION,
    @Description("A city, town or village.")
    CITY,
    @Description("Anything else with a name.")
    PLACE
}
