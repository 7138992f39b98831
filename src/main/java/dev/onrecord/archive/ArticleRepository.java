package dev.onrecord.archive;

import dev.onrecord.archive.page.Condition;
import dev.onrecord.archive.page.Listing;
import dev.onrecord.archive.page.Ordering;
import dev.onrecord.archive.page.Sql;
import dev.onrecord.archive.page.Statements;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Stored articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepository<Article> {

    private final Statements statements;

    ArticleRepository(Statements statements) {
        this.statements = statements;
    }

    /** The articles with these addresses, by address. */
    public Map<String, ArticleState> byUrls(Collection<String> urls) {
        Map<String, ArticleState> byUrl = new HashMap<>();
        for (List<String> portion : Sql.portions(urls)) {
            states(Sql.in("a.url", portion)).forEach(state -> byUrl.put(Objects.requireNonNull(state.url()), state));
        }
        return byUrl;
    }

    /** The articles with these titles and bodies, by content hash; of several the oldest. */
    public Map<String, ArticleState> byContentHashes(Collection<String> hashes) {
        Map<String, ArticleState> byHash = new HashMap<>();
        for (List<String> portion : Sql.portions(hashes)) {
            states(Sql.in("a.content_hash", portion)).forEach(state -> byHash.putIfAbsent(state.contentHash(), state));
        }
        return byHash;
    }

    public Optional<ArticleState> findState(long id) {
        return states(Sql.of("a.id = ?", id)).stream().findFirst();
    }

    private List<ArticleState> states(Sql condition) {
        Sql sql = Sql.of("select " + String.join(", ", ArticleState.COLUMNS) + " from article a where")
                .plus(condition)
                .plus("order by a.id");
        return statements.query(sql, ArticleState::read);
    }

    public Optional<Long> findIdByUrl(String url) {
        return statements.query(Sql.of("select id from article where url = ?", url), row -> row.getLong(1)).stream()
                .findFirst();
    }

    /** Articles by id; those that do not exist are left out. */
    public Map<Long, ArticleRow> byIds(Collection<Long> ids) {
        Sql sql = Sql.of("select " + String.join(", ", ArticleRow.COLUMNS) + " from article a where")
                .plus(Sql.in("a.id", ids));
        return statements.queryBy(1, sql, ArticleRow::read);
    }

    /** The plain texts, by article id. */
    public Map<Long, String> bodies(Collection<Long> ids) {
        Sql sql = Sql.of("select a.id, a.body from article a where").plus(Sql.in("a.id", ids));
        return statements.queryBy(1, sql, row -> row.getString(2));
    }

    public Listing<ArticleRow> matching(ArticleCriteria criteria, Ordering ordering) {
        return listing("article a", "a.id", criteria, ordering);
    }

    /** Articles that quote each speaker. */
    public Listing<ArticleRow> ofSpeakers(Ordering ordering) {
        return listing(
                "article_speaker x join article a on a.id = x.article_id", "x.speaker_id", Sql.of("1 = 1"), ordering);
    }

    /** Articles that name each location. */
    public Listing<ArticleRow> ofLocations(Ordering ordering) {
        return listing(
                "article_location x join article a on a.id = x.article_id", "x.location_id", Sql.of("1 = 1"), ordering);
    }

    private static Listing<ArticleRow> listing(String from, String parent, Condition condition, Ordering ordering) {
        return new Listing<>(ArticleRow.COLUMNS, ArticleRow::read, from, parent, condition, ordering);
    }

    /** For each article the others that share the most speakers and locations with it, closest first. */
    public Map<Long, List<ArticleRow>> related(Collection<Long> ids, int first) {
        Sql shared = Sql.of(
                        "select x.article_id, y.article_id as other from article_speaker x"
                                + " join article_speaker y on y.speaker_id = x.speaker_id and y.article_id <> x.article_id where")
                .plus(Sql.in("x.article_id", ids))
                .plus("union all select x.article_id, y.article_id as other from article_location x"
                        + " join article_location y on y.location_id = x.location_id and y.article_id <> x.article_id"
                        + " where")
                .plus(Sql.in("x.article_id", ids));
        Sql ranked = Sql.of("select article_id, other, row_number() over (partition by article_id"
                        + " order by count(*) desc, other desc) as place from (")
                .plus(shared)
                .plus(") shared group by article_id, other");
        Sql sql = Sql.of("select " + String.join(", ", ArticleRow.COLUMNS) + ", r.article_id from (")
                .plus(ranked)
                .plus(") r join article a on a.id = r.other where r.place <= ? order by r.article_id, r.place", first);
        return statements.queryListsBy(ArticleRow.COLUMNS.size() + 1, sql, ArticleRow::read);
    }
}
