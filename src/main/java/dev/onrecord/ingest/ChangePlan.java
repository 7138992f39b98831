package dev.onrecord.ingest;

import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.ArticleState;
import dev.onrecord.archive.ContentHash;
import dev.onrecord.archive.Ids;
import dev.onrecord.archive.Table;
import dev.onrecord.extract.QuoteExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which stored article each text means, and what in it is to change. */
@ApplicationScoped
class ChangePlan {

    private final ArticleRepository articles;
    private final QuoteExtractor extractor;
    private final IngestMeters meters;
    private final Ids ids;
    private final IngestConfig config;

    ChangePlan(
            ArticleRepository articles, QuoteExtractor extractor, IngestMeters meters, Ids ids, IngestConfig config) {
        this.articles = articles;
        this.extractor = extractor;
        this.meters = meters;
        this.ids = ids;
        this.config = config;
    }

    /** The stored article that each text means, in the order of the texts; null for one that is new. */
    List<@Nullable ArticleState> stored(List<ReadArticle> read) {
        Map<String, ArticleState> byUrl = articles.byUrls(read.stream()
                .map(article -> article.text().url())
                .filter(Objects::nonNull)
                .toList());
        Map<String, ArticleState> byHash = articles.byContentHashes(read.stream()
                .filter(article -> article.text().url() == null)
                .map(ReadArticle::contentHash)
                .toList());
        List<@Nullable ArticleState> stored = new ArrayList<>();
        for (ReadArticle article : read) {
            String url = article.text().url();
            stored.add(url == null ? byHash.get(article.contentHash()) : byUrl.get(url));
        }
        return stored;
    }

    /** Whether the stored article has this very text. */
    static boolean isSameBody(@Nullable ArticleState stored, ReadArticle read) {
        if (stored == null) {
            return false;
        }
        String hash = stored.title().equals(read.text().title())
                ? read.contentHash()
                : ContentHash.of(stored.title(), read.text().body());
        return stored.contentHash().equals(hash);
    }

    /**
     * How many of these can be written together: up to the first that means the same article as one before it.
     *
     * @param stored as {@link #stored} has it
     */
    static int together(List<ReadArticle> read, List<@Nullable ArticleState> stored) {
        Set<Object> meant = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            String url = read.get(i).text().url();
            ArticleState known = stored.get(i);
            boolean again = url != null && !meant.add(url);
            again |= known != null && !meant.add(known.id());
            // Who tells no address means any article of this text.
            again |= !meant.add(read.get(i).contentHash()) && url == null;
            if (again) {
                return i;
            }
        }
        return read.size();
    }

    /** What becomes of each article; null where nothing does. */
    List<@Nullable ArticleChange> changes(List<ReadArticle> read, List<@Nullable ArticleState> stored) {
        Ids.Block fresh = ids.take(
                Table.ARTICLE, (int) stored.stream().filter(Objects::isNull).count());
        List<@Nullable ArticleChange> changes = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ArticleState known = stored.get(i);
            changes.add(known == null ? creation(fresh.next(), read.get(i)) : change(known, read.get(i)));
        }
        return changes;
    }

    private ArticleChange creation(long id, ReadArticle read) {
        ArticleText text = read.text();
        ArticleState after = new ArticleState(
                id,
                text.url(),
                read.contentHash(),
                text.title(),
                text.byline(),
                text.publisher(),
                Objects.requireNonNullElse(text.language(), config.defaultLanguage()),
                text.publishedAt(),
                text.wordCount(),
                Instant.EPOCH);
        return new ArticleChange(null, after, text.body(), found(read).extraction());
    }

    private @Nullable ArticleChange change(ArticleState before, ReadArticle read) {
        ArticleText text = read.text();
        boolean sameBody = isSameBody(before, read);
        // What nobody says of an article this time stays as it was.
        ArticleState after = new ArticleState(
                before.id(),
                either(text.url(), before.url()),
                read.contentHash(),
                text.title(),
                either(text.byline(), before.byline()),
                either(text.publisher(), before.publisher()),
                Objects.requireNonNullElse(text.language(), before.language()),
                either(text.publishedAt(), before.publishedAt()),
                sameBody ? before.wordCount() : text.wordCount(),
                before.createdAt());
        if (after.equals(before)) {
            return null;
        }
        return new ArticleChange(
                before, after, text.body(), sameBody ? null : found(read).extraction());
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T stored) {
        return given == null ? stored : given;
    }

    /** The article with what it says. */
    ReadArticle found(ReadArticle read) {
        return read.extraction() == null
                ? read.with(meters.timed(() -> extractor.extract(read.text().body())))
                : read;
    }
}
