package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;

import dev.onrecord.graphql.Fixtures.Draft;
import dev.onrecord.graphql.Fixtures.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An archive whose lists are longer than a page and full of ties. */
@ApplicationScoped
public class PagedArchive {

    static final int ARTICLES = 23;

    static final List<String> SPEAKERS = List.of(
            "Mary Roe",
            "John Poe",
            "Ann Lee",
            "Hanna Berg",
            "Peter Vance",
            "Clara Stone",
            "Maria Cruz",
            "Zoë Çelik",
            "George Holt");

    static final List<String> PLACES =
            List.of("Lisbon", "Vienna", "Nairobi", "Ankara", "Geneva", "Rotterdam", "Birmingham");

    private static final List<String> TITLES = List.of("Echoes", "échoes", "Rivers", "RIVERS", "Bridges");

    private final EmptyArchive archive;
    private final Fixtures fixtures;

    PagedArchive(EmptyArchive archive, Fixtures fixtures) {
        this.archive = archive;
        this.fixtures = fixtures;
    }

    /** Fills the archive, and answers the ids of the articles. The first quotes everybody, and names every place. */
    List<String> fill() {
        archive.empty();
        List<Draft> drafts = new ArrayList<>(List.of(busy()));
        for (int i = 1; i < ARTICLES; i++) {
            drafts.add(draft(i));
        }
        List<String> ids = Fixtures.ingest(drafts);
        fixtures.locate(PLACES.stream().map(name -> Place.city(name, "XX")).toArray(Place[]::new));
        fixtures.run("update article set created_at = ? where mod(id, 3) = 0", Instant.parse("2025-01-01T00:00:00Z"));
        return ids;
    }

    private static Draft busy() {
        Draft draft = article("Everybody")
                .on("2025-03-03T10:00:00Z")
                .text("“Nobody here has heard of us for a hundred years,” it said on a wall.");
        for (int i = 0; i < 2 * SPEAKERS.size(); i++) {
            draft.quote(
                    SPEAKERS.get(i % SPEAKERS.size()),
                    "We spoke of Lisbon and " + PLACES.get(i % PLACES.size()) + " at table number " + i);
        }
        return draft;
    }

    private static Draft draft(int i) {
        Draft draft = article(TITLES.get(i % TITLES.size()))
                .on(i % 4 == 0 ? null : "2025-03-0" + (1 + i % 6) + "T10:00:00Z")
                .quote("Mary Roe", "We came to " + PLACES.get(i % PLACES.size()) + " for meeting number " + i);
        for (int more = 0; more < i % 4; more++) {
            draft.quote(
                    SPEAKERS.get((i + more) % SPEAKERS.size()),
                    "The talks in Lisbon took " + more + " days and meeting number " + i);
        }
        return i % 3 == 0 ? draft.text("“We shall see about number " + i + ",” a senior official said.") : draft;
    }
}
