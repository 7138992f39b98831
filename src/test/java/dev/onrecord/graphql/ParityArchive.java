package dev.onrecord.graphql;

import static dev.onrecord.graphql.Fixtures.article;

import dev.onrecord.graphql.Fixtures.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An archive of all on which databases like to differ: accents, case, scripts, characters out of the way, dates at the ends. */
@ApplicationScoped
public class ParityArchive {

    private static final List<String> TITLES = List.of(
            "Zebra",
            "zebra",
            "Ábel",
            "abel",
            "ABEL ",
            "Straße",
            "strasse",
            "İstanbul",
            "ıstanbul",
            "Ørsted",
            "Łódź",
            "Ελλάδα",
            "Россия",
            "россия",
            "北京",
            "한국",
            "한국",
            "مصر",
            "e\u0301cole",
            "École",
            "\uFF21\uFF22 wide",
            "\uE000 private",
            "\uFFFD replaced",
            "🎓 cap",
            "𝔸 double struck",
            "a\u0000b",
            "_ %",
            "O'Brien \\ \"q\"",
            "no-break\u00A0space",
            "Æsir");

    private static final List<String> DATES = List.of(
            "1601-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "1969-12-31T23:59:59.999999Z",
            "2026-02-28T23:30:00-05:00",
            "2025-03-30T02:30:00+02:00",
            "1899-12-31T12:00:00.000001Z");

    private static final List<String> SPEAKERS = List.of(
            "Ann Lee",
            "Zoë Çelik",
            "Željko Đurić",
            "Mary O’Brien",
            "Erdoğan Yıldız",
            "José Núñez",
            "Søren Øst",
            "Anna Lee");

    private static final List<String> PLACES = List.of("Paris", "Zürich", "São Paulo", "Ankara", "London", "Łódź");
    private static final List<String> LANGUAGES = List.of("en", "de-CH", "pt-BR", "sr-Latn");
    private static final List<String> PUBLISHERS = List.of("Wire", "wire", "Wíre", "The “Wire”");

    private final Fixtures fixtures;

    ParityArchive(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    void fill() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            drafts.add(draft(i));
        }
        Fixtures.ingest(drafts);
        fixtures.run(
                "update article set created_at = ?, updated_at = ?",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-02T00:00:00Z"));
        fixtures.run(
                "update article set created_at = ? where mod(id, 3) = 0", Instant.parse("2025-01-01T00:00:00.000001Z"));
    }

    private static Draft draft(int i) {
        Draft draft = article(TITLES.get(i))
                .in(LANGUAGES.get(i % LANGUAGES.size()))
                .by(PUBLISHERS.get(i % PUBLISHERS.size()))
                .on(i % 4 == 3 ? null : DATES.get(i % DATES.size()));
        if (i % 2 == 0) {
            draft.at("https://parity.example/" + i + "/%C3%A9?q=" + i);
        }
        for (int quote = 0; quote <= i % 3; quote++) {
            draft.quote(
                    SPEAKERS.get((i + quote) % SPEAKERS.size()),
                    "We met in " + PLACES.get((i + 2 * quote) % PLACES.size()) + " at " + i + " o’clock 🎓 with "
                            + SPEAKERS.get((i + 3) % SPEAKERS.size()));
        }
        return i % 5 == 0 ? draft.text("“Nobody knows number " + i + ",” an official said.") : draft;
    }
}
