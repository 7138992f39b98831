package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;
import static dev.onrecord.graphql.GraphqlClient.operation;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.Article;
import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.Inserts;
import dev.onrecord.archive.Location;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.LocationRepository;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.Quote;
import dev.onrecord.archive.QuoteRepository;
import dev.onrecord.archive.Recount;
import dev.onrecord.archive.Rows;
import dev.onrecord.archive.Table;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what tests read: articles as any client would ingest them, and the places they name. */
@ApplicationScoped
public class Fixtures {

    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final LocationRepository locations;
    private final Recount recount;
    private final Statements statements;
    private final Inserts inserts;
    private final TextChanges changes;
    private final ArchiveState state;

    Fixtures(
            ArticleRepository articles,
            QuoteRepository quotes,
            LocationRepository locations,
            Recount recount,
            Statements statements,
            Inserts inserts,
            TextChanges changes,
            ArchiveState state) {
        this.articles = articles;
        this.quotes = quotes;
        this.locations = locations;
        this.recount = recount;
        this.statements = statements;
        this.inserts = inserts;
        this.changes = changes;
        this.state = state;
    }

    /** An article in the making. */
    static final class Draft {

        private final Map<String, Object> input = new HashMap<>();
        private final StringBuilder body = new StringBuilder();

        private Draft(String title) {
            input.put("title", title);
        }

        Draft at(String url) {
            input.put("url", url);
            return this;
        }

        Draft by(String publisher) {
            input.put("publisher", publisher);
            return this;
        }

        Draft in(String language) {
            input.put("language", language);
            return this;
        }

        Draft on(@Nullable String publishedAt) {
            input.put("publishedAt", publishedAt);
            return this;
        }

        /** Somebody's words, in a paragraph of their own. */
        Draft quote(String speaker, String words) {
            return text("“" + words + ",” said " + speaker + ".");
        }

        /** A paragraph. */
        Draft text(String paragraph) {
            body.append(body.isEmpty() ? "" : "\n\n").append(paragraph);
            return this;
        }

        private Map<String, Object> input() {
            input.put("body", body.toString());
            return input;
        }
    }

    static Draft article(String title) {
        return new Draft(title);
    }

    /** Stores the articles and answers their ids, in order. */
    static List<String> ingest(List<Draft> drafts) {
        List<Map<String, Object>> inputs = drafts.stream().map(Draft::input).toList();
        return data(operation("ingest-fixtures"), Map.of("inputs", inputs))
                .getList("ingestArticles.article.id", String.class);
    }

    static List<String> ingest(Draft... drafts) {
        return ingest(Arrays.asList(drafts));
    }

    /** A place of the archive. */
    record Place(
            String name,
            LocationKind kind,
            String country,
            @Nullable String parent) {

        static Place city(String name, String country) {
            return new Place(name, LocationKind.CITY, country, null);
        }
    }

    /**
     * Makes these the places of the archive, named wherever their names stand in a text, in place of all that the engine
     * found: what a test says of places holds whatever the gazetteer knows.
     */
    @Transactional
    public void locate(Place... places) {
        statements.update(Sql.of("update location set parent_id = null"));
        for (String table : List.of("quote_location", "article_location", "location")) {
            statements.update(Sql.of("delete from " + table));
        }
        List<Article> texts = articles.listAll();
        List<Quote> said = quotes.listAll();
        Map<String, Location> byName = new HashMap<>();
        for (Place place : places) {
            Location location = store(place, byName);
            texts.forEach(text -> mention(text, location));
            said.stream().filter(quote -> quote.text.contains(place.name())).forEach(quote -> name(quote, location));
        }
        recount(texts);
        changes.everything();
        state.changed();
    }

    private Location store(Place place, Map<String, Location> byName) {
        Location location = new Location();
        location.identityKey = "test:" + byName.size();
        location.name = place.name();
        location.nameKey = NameKey.of(place.name());
        location.kind = place.kind();
        location.countryCode = place.country();
        location.parent = place.parent() == null ? null : byName.get(place.parent());
        locations.persistAndFlush(location);
        byName.put(place.name(), location);
        return location;
    }

    private void mention(Article article, Location location) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int start = article.body.indexOf(location.name);
        while (start >= 0) {
            starts.add(start);
            ends.add(start + location.name.length());
            start = article.body.indexOf(location.name, start + location.name.length());
        }
        if (!starts.isEmpty()) {
            Rows rows = new Rows();
            rows.add(
                    Table.ARTICLE_LOCATION,
                    article.requireId(),
                    Objects.requireNonNull(location.id),
                    starts.toArray(new Integer[0]),
                    ends.toArray(new Integer[0]));
            inserts.write(rows);
        }
    }

    private void name(Quote quote, Location location) {
        statements.update(
                Sql.of("insert into quote_location (quote_id, location_id) values (?, ?)", quote.id, location.id));
    }

    private void recount(List<Article> texts) {
        List<Long> ids = texts.stream().map(Article::requireId).toList();
        recount.articles(ids);
        recount.links(recount.linksOf(ids));
    }

    /** Changes the tables as no client can. */
    @Transactional
    public void run(String sql, Object... values) {
        statements.update(Sql.of(sql, values));
    }
}
