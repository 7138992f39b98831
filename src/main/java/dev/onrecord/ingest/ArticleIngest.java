package dev.onrecord.ingest;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.ArchiveTransaction;
import dev.onrecord.archive.Article;
import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.AuditTrail;
import dev.onrecord.archive.Recount;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.error.NotFoundException;
import dev.onrecord.extract.Extraction;
import dev.onrecord.extract.QuoteExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles in: read, checked, extracted, linked and stored. */
@ApplicationScoped
public class ArticleIngest {

    /** Articles in one call at most. */
    public static final int MAX_ARTICLES = 100;

    private final SubmissionReader reader;
    private final QuoteExtractor extractor;
    private final ArticleRepository articles;
    private final ArticleWriter writer;
    private final ArchiveTransaction transaction;
    private final ArchiveState state;
    private final Recount recount;
    private final AuditTrail audit;
    private final TextChanges changes;
    private final IngestMeters meters;
    private final Event<ArticlesIngested> events;

    ArticleIngest(
            SubmissionReader reader,
            QuoteExtractor extractor,
            ArticleRepository articles,
            ArticleWriter writer,
            ArchiveTransaction transaction,
            ArchiveState state,
            Recount recount,
            AuditTrail audit,
            TextChanges changes,
            IngestMeters meters,
            Event<ArticlesIngested> events) {
        this.reader = reader;
        this.extractor = extractor;
        this.articles = articles;
        this.writer = writer;
        this.transaction = transaction;
        this.state = state;
        this.recount = recount;
        this.audit = audit;
        this.changes = changes;
        this.meters = meters;
        this.events = events;
    }

    /** Reads an article and stores nothing. */
    public ArticleReading read(ArticleSubmission submission) {
        ArticleText text = reader.readUntitled(submission, "input");
        return ArticleReading.of(text, extracted(text));
    }

    /** Stores one article. The same one again changes nothing. */
    public IngestResult ingest(ArticleSubmission submission) {
        return ingest(List.of(reader.read(submission, "input"))).get(0);
    }

    /**
     * Stores all of the articles or, if one cannot be stored, none.
     *
     * @throws BadInputException if there are more than {@link #MAX_ARTICLES}
     */
    public List<IngestResult> ingestAll(List<ArticleSubmission> submissions) {
        if (submissions.size() > MAX_ARTICLES) {
            throw new BadInputException("inputs", "holds " + submissions.size() + " articles; at most " + MAX_ARTICLES);
        }
        List<ArticleText> texts = new ArrayList<>();
        for (ArticleSubmission submission : submissions) {
            texts.add(reader.read(submission, "inputs[" + texts.size() + "]"));
        }
        return ingest(texts);
    }

    /** Extraction takes the processor, writing takes the archive's lock: so all is extracted before the lock is taken. */
    private List<IngestResult> ingest(List<ArticleText> texts) {
        List<@Nullable Extraction> extractions = new ArrayList<>();
        for (ArticleText text : texts) {
            extractions.add(isStored(text) ? null : extracted(text));
        }
        return transaction.write(() -> store(texts, extractions));
    }

    private Extraction extracted(ArticleText text) {
        return meters.timed(() -> extractor.extract(text.body()));
    }

    private boolean isStored(ArticleText text) {
        return find(text).filter(stored -> stored.body.equals(text.body())).isPresent();
    }

    private Optional<Article> find(ArticleText text) {
        return text.url() == null ? articles.findByContentHash(text.contentHash()) : articles.findByUrl(text.url());
    }

    private List<IngestResult> store(List<ArticleText> texts, List<@Nullable Extraction> extractions) {
        List<IngestResult> results = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ArticleText text = texts.get(i);
            Extraction extraction = extractions.get(i);
            results.add(writer.write(
                    find(text).orElse(null), text, () -> extraction == null ? extracted(text) : extraction));
            // What statements change behind the session's back, the next article must read anew.
            articles.flush();
            articles.getEntityManager().clear();
        }
        if (results.stream().anyMatch(result -> result.status() != IngestStatus.UNCHANGED)) {
            state.changed();
        }
        events.fire(
                new ArticlesIngested(results.stream().map(IngestResult::status).toList()));
        return results;
    }

    /** Removes an article with its quotes; speakers whom nothing leads to any more go with it. */
    public void delete(long articleId) {
        transaction.remove(() -> deleteLocked(articleId));
    }

    private void deleteLocked(long articleId) {
        Article article = articles.findByIdOptional(articleId)
                .orElseThrow(() -> new NotFoundException("id", "there is no such article"));
        Recount.Links links = recount.linksOf(List.of(articleId));
        articles.delete(article);
        audit.note(AuditAction.DELETE_ARTICLE, articleId, audit.stateOf(article), null);
        articles.flush();
        recount.links(links);
        changes.articles(List.of(articleId));
        changes.speakers(links.speakerIds());
        state.changed();
    }
}
