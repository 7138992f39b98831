package dev.onrecord.endpoint.execution;

import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import dev.onrecord.graphql.EmptyArchive;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** 10,000 articles of six quotes each, of 2,000 speakers, and of 300 places. */
@ApplicationScoped
public class GeneratedArchive {

    private static final String PUBLISHED = "dateadd(minute, x, timestamp with time zone '2020-01-01 00:00:00Z')";

    private static final List<String> ROWS = List.of(
            "insert into speaker select x, 'bench:' || x, 'Given Surname' || x, 'given surname' || x, 'PERSON', null, null,"
                    + " false, 30, 30, timestamp with time zone '2025-01-01 00:00:00Z' from system_range(1, 2000)",
            "insert into location select x, 'bench:' || x, 'Place ' || x, 'place ' || x, 'CITY', 'TR', 39.9, 32.8, x, null,"
                    + " 200, 100 from system_range(1, 300)",
            "insert into article select x, 'https://news.example/' || x, 'hash' || x, 'Talks number ' || x || ' move on',"
                    + " 'talks number ' || x, 'Ann Lee', 'Meridian Wire', 'en', " + PUBLISHED + ", " + PUBLISHED
                    + ", repeat('“Ankara is closer to a deal than it was,” said the minister. ', 40), 440, 6, "
                    + PUBLISHED
                    + ", " + PUBLISHED + " from system_range(1, 10000)",
            "insert into quote select x, 1 + x / 6, 1 + mod(x * 7, 2000), 100 * mod(x, 6), 100 * mod(x, 6) + 60,"
                    + " 'Ankara is closer to a deal than it was in the year ' || x || ', and that is good', 'DIRECT',"
                    + " 'the minister', 'said', '“Ankara is closer to a deal than it was,” said the minister.', 0.75,"
                    + " 'EXTRACTED', 60, " + PUBLISHED.replace("x", "1 + x / 6") + " from system_range(0, 59999)",
            "insert into article_speaker select article_id, speaker_id, count(*) from quote group by article_id, speaker_id",
            "insert into article_location select a.x, 1 + mod(a.x * 11 + b.x * 37, 300), b.x"
                    + " from system_range(1, 10000) a, system_range(1, 6) b",
            "analyze");

    private final EmptyArchive archive;
    private final Statements statements;

    GeneratedArchive(EmptyArchive archive, Statements statements) {
        this.archive = archive;
        this.statements = statements;
    }

    @Transactional
    void fill() {
        archive.empty();
        ROWS.forEach(rows -> statements.update(Sql.of(rows)));
    }
}
