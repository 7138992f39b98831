package dev.onrecord.ingest;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.Article;
import dev.onrecord.archive.ArticleState;
import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.AuditTrail;
import dev.onrecord.archive.Inserts;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.Table;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.page.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes articles with all that hangs on them, all together. Only for the transaction that holds the archive's lock. */
@ApplicationScoped
class ArticleWriter {

    private static final String UPDATE =
            "update article set url = ?, content_hash = ?, title = ?, title_key = ?, byline = ?, publisher = ?,"
                    + " language = ?, published_at = ?, published_order = ?, updated_at = ? where id = ?";
    private static final String REWRITE = "update article set body = ?, word_count = ?, quote_count = ? where id = ?";

    private final ExtractionWriter extractions;
    private final Inserts inserts;
    private final Statements statements;
    private final AuditTrail audit;
    private final ArchiveState state;
    private final TextChanges texts;

    ArticleWriter(
            ExtractionWriter extractions,
            Inserts inserts,
            Statements statements,
            AuditTrail audit,
            ArchiveState state,
            TextChanges texts) {
        this.extractions = extractions;
        this.inserts = inserts;
        this.statements = statements;
        this.audit = audit;
        this.state = state;
        this.texts = texts;
    }

    /** Writes the changes of as many articles. */
    void write(List<ArticleChange> changes) {
        Batch batch = new Batch(state.upcoming());
        Set<Long> quotedBefore = extractions.add(changes, batch);
        Instant now = now();
        changes.stream().filter(ArticleChange::isNew).forEach(change -> insert(change, now, batch));
        changes.forEach(change -> note(change, batch));
        inserts.write(batch.rows);
        update(changes, now, batch);
        extractions.settle(changes, quotedBefore, batch);
        texts.articles(changes.stream().map(ArticleChange::id).toList());
        texts.speakers(quotedBefore);
        batch.newLocations.keySet().forEach(location -> texts.location(Objects.requireNonNull(location.id)));
    }

    private static void insert(ArticleChange change, Instant now, Batch batch) {
        ArticleState article = change.after();
        batch.rows.add(
                Table.ARTICLE,
                article.id(),
                article.url(),
                article.contentHash(),
                article.title(),
                NameKey.of(article.title(), Article.TITLE_KEY_LENGTH),
                article.byline(),
                article.publisher(),
                article.language(),
                article.publishedAt(),
                article.publishedOrder(),
                change.body(),
                article.wordCount(),
                quoteCount(change, batch),
                now,
                now);
    }

    private static int quoteCount(ArticleChange change, Batch batch) {
        return batch.quoteCounts.getOrDefault(change.id(), 0);
    }

    private void note(ArticleChange change, Batch batch) {
        ArticleState before = change.before();
        audit.note(
                batch.rows,
                before == null ? AuditAction.CREATE_ARTICLE : AuditAction.UPDATE_ARTICLE,
                change.id(),
                before == null ? null : audit.stateOf(before),
                audit.stateOf(change.after()));
    }

    private void update(List<ArticleChange> changes, Instant now, Batch batch) {
        List<@Nullable Object[]> updated = new ArrayList<>();
        List<@Nullable Object[]> rewritten = new ArrayList<>();
        for (ArticleChange change : changes) {
            if (!change.isNew()) {
                updated.add(values(change.after(), now));
            }
            if (change.isRewritten()) {
                rewritten.add(new @Nullable Object[] {
                    change.body(), change.after().wordCount(), quoteCount(change, batch), change.id()
                });
            }
        }
        statements.batch(UPDATE, updated);
        statements.batch(REWRITE, rewritten);
    }

    private static @Nullable Object[] values(ArticleState article, Instant now) {
        return new @Nullable Object[] {
            article.url(),
            article.contentHash(),
            article.title(),
            NameKey.of(article.title(), Article.TITLE_KEY_LENGTH),
            article.byline(),
            article.publisher(),
            article.language(),
            article.publishedAt(),
            article.publishedOrder(),
            now,
            article.id()
        };
    }

    /** To the microsecond, as the databases keep it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
