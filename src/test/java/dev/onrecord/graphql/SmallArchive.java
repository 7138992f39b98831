package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;

import dev.onrecord.archive.LocationKind;
import dev.onrecord.graphql.Fixtures.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Five articles that a reader can keep in mind. */
@ApplicationScoped
public class SmallArchive {

    private final EmptyArchive archive;
    private final Fixtures fixtures;

    SmallArchive(EmptyArchive archive, Fixtures fixtures) {
        this.archive = archive;
        this.fixtures = fixtures;
    }

    /** Fills the archive, and answers the ids of the articles: the bridge, the mill, the ferry, the letter, the storm. */
    public List<String> fill() {
        archive.empty();
        List<String> ids = Fixtures.ingest(
                article("The bridge opens")
                        .at("https://lantern.example/bridge")
                        .by("The Lantern")
                        .on("2025-03-01T10:00:00Z")
                        .quote("Foreign Minister Mary Roe", "We open the bridge to Lisbon today")
                        .quote("John Poe", "The engineers in Lisbon worked hard")
                        .quote("Mary Roe", "This is a good day for Lisbon and Vienna"),
                article("The mill closes")
                        .by("Harbour Post")
                        .in("en-GB")
                        .on("2025-03-01T23:30:00-05:00")
                        .text("“The mill was ours for a hundred years,” it said on a wall.")
                        .quote("Mary Roe", "We are sorry about the mill")
                        .text("John Poe said that the mill would be sold in the spring."),
                article("The ferry returns")
                        .by("Harbour Post")
                        .on("2025-04-10T00:00:00Z")
                        .quote("Foreign Minister Mary Roe", "The ferry to Vienna sails again")
                        .quote("Ann Lee", "I have waited for the ferry for a year")
                        .quote("John Poe", "The ferry is older than all of us"),
                article("A letter without a date")
                        .by("The Lantern")
                        .quote("Zoë Çelik", "My letter from Nairobi never came")
                        .text("“We heard nothing of a letter,” protesters chanted."),
                article("The storm passes")
                        .on("2026-01-01T00:00:00Z")
                        .text("It rained in Nairobi all day and all night."));
        fixtures.locate(
                new Place("Portugal", LocationKind.COUNTRY, "PT", null),
                new Place("Lisbon", LocationKind.CITY, "PT", "Portugal"),
                new Place("Vienna", LocationKind.CITY, "AT", null),
                new Place("Nairobi", LocationKind.CITY, "KE", null));
        return ids;
    }
}
