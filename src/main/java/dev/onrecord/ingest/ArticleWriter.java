package dev.onrecord.ingest;

import dev.onrecord.archive.Article;
import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.AuditTrail;
import dev.onrecord.archive.NameKey;
import dev.onrecord.archive.Recount;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.extract.Extraction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes one article with all that hangs on it. Only for the transaction that holds the archive's lock. */
@ApplicationScoped
class ArticleWriter {

    private static final int TITLE_KEY_LENGTH = 200;

    private final ArticleRepository articles;
    private final ExtractionWriter extractions;
    private final Recount recount;
    private final AuditTrail audit;
    private final TextChanges changes;
    private final IngestConfig config;

    ArticleWriter(
            ArticleRepository articles,
            ExtractionWriter extractions,
            Recount recount,
            AuditTrail audit,
            TextChanges changes,
            IngestConfig config) {
        this.articles = articles;
        this.extractions = extractions;
        this.recount = recount;
        this.audit = audit;
        this.changes = changes;
        this.config = config;
    }

    IngestResult write(@Nullable Article stored, ArticleText text, Supplier<Extraction> extraction) {
        if (stored == null) {
            return create(text, extraction.get());
        }
        boolean newBody = !stored.body.equals(text.body());
        if (!newBody && !differs(stored, text)) {
            return new IngestResult(stored.requireId(), IngestStatus.UNCHANGED);
        }
        update(stored, text, newBody ? extraction.get() : null);
        return new IngestResult(stored.requireId(), IngestStatus.UPDATED);
    }

    private IngestResult create(ArticleText text, Extraction extraction) {
        Article article = new Article();
        article.createdAt = now();
        fill(article, text);
        articles.persist(article);
        extractions.write(article, extraction);
        recount(article, Recount.Links.none());
        audit.note(AuditAction.CREATE_ARTICLE, article.requireId(), null, audit.stateOf(article));
        return new IngestResult(article.requireId(), IngestStatus.CREATED);
    }

    private void update(Article article, ArticleText text, @Nullable Extraction extraction) {
        Recount.Links links = recount.linksOf(List.of(article.requireId()));
        changes.speakers(links.speakerIds());
        String before = audit.stateOf(article);
        fill(article, text);
        if (extraction != null) {
            extractions.rewrite(article, extraction);
        } else {
            extractions.redate(article);
        }
        recount(article, links);
        audit.note(AuditAction.UPDATE_ARTICLE, article.requireId(), before, audit.stateOf(article));
    }

    private void recount(Article article, Recount.Links links) {
        List<Long> id = List.of(article.requireId());
        changes.articles(id);
        recount.articles(id);
        links.add(recount.linksOf(id));
        recount.links(links);
    }

    private static boolean differs(Article stored, ArticleText text) {
        return !stored.title.equals(text.title())
                || differs(stored.byline, text.byline())
                || differs(stored.publisher, text.publisher())
                || differs(stored.language, text.language())
                || differs(stored.publishedAt, text.publishedAt());
    }

    /** What nobody says of an article this time stays as it was. */
    private static boolean differs(@Nullable Object stored, @Nullable Object given) {
        return given != null && !Objects.equals(stored, given);
    }

    private void fill(Article article, ArticleText text) {
        article.url = either(text.url(), article.url);
        article.contentHash = text.contentHash();
        article.title = text.title();
        article.titleKey = NameKey.of(text.title(), TITLE_KEY_LENGTH);
        article.byline = either(text.byline(), article.byline);
        article.publisher = either(text.publisher(), article.publisher);
        article.language = language(text, article);
        article.publishedAt = either(text.publishedAt(), article.publishedAt);
        article.publishedOrder = article.publishedAt == null ? Article.UNDATED : article.publishedAt;
        article.body = text.body();
        article.wordCount = text.wordCount();
        article.updatedAt = now();
    }

    private String language(ArticleText text, Article article) {
        if (text.language() != null) {
            return text.language();
        }
        return article.language.isEmpty() ? config.defaultLanguage() : article.language;
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T stored) {
        return given == null ? stored : given;
    }

    /** To the microsecond, as the databases keep it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
