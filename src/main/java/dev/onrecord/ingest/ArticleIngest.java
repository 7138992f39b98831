package dev.onrecord.ingest;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.ArchiveTransaction;
import dev.onrecord.archive.ArticleRepository;
import dev.onrecord.archive.ArticleState;
import dev.onrecord.archive.AuditAction;
import dev.onrecord.archive.AuditTrail;
import dev.onrecord.archive.Recount;
import dev.onrecord.archive.Removal;
import dev.onrecord.archive.TextChanges;
import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.error.NotFoundException;
import dev.onrecord.extract.Extraction;
import dev.onrecord.extract.QuoteExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Articles in: read, checked, extracted, linked and stored. */
@ApplicationScoped
public class ArticleIngest {

    /** Articles in one call at most. */
    public static final int MAX_ARTICLES = 100;

    private final SubmissionReader reader;
    private final QuoteExtractor extractor;
    private final ArticleRepository articles;
    private final ChangePlan plan;
    private final ArticleWriter writer;
    private final ArchiveTransaction transaction;
    private final ArchiveState state;
    private final Recount recount;
    private final Removal removal;
    private final AuditTrail audit;
    private final TextChanges changes;
    private final IngestMeters meters;
    private final Event<ArticlesIngested> events;

    ArticleIngest(
            SubmissionReader reader,
            QuoteExtractor extractor,
            ArticleRepository articles,
            ChangePlan plan,
            ArticleWriter writer,
            ArchiveTransaction transaction,
            ArchiveState state,
            Recount recount,
            Removal removal,
            AuditTrail audit,
            TextChanges changes,
            IngestMeters meters,
            Event<ArticlesIngested> events) {
        this.reader = reader;
        this.extractor = extractor;
        this.articles = articles;
        this.plan = plan;
        this.writer = writer;
        this.transaction = transaction;
        this.state = state;
        this.recount = recount;
        this.removal = removal;
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
        return ingest(List.of(check(submission, "input"))).get(0);
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
        List<ReadArticle> read = new ArrayList<>();
        for (ArticleSubmission submission : submissions) {
            read.add(check(submission, "inputs[" + read.size() + "]"));
        }
        return ingest(read);
    }

    private ReadArticle check(ArticleSubmission submission, String path) {
        return ReadArticle.of(reader.read(submission, path), null);
    }

    /**
     * Checks an article, and what else is said of it, and stores nothing.
     *
     * @throws BadInputException that names the field, if it cannot be stored as it is
     */
    public ReadArticle check(ArticleSubmission submission, @Nullable GivenFindings findings) {
        ArticleText text = reader.read(submission, "");
        return ReadArticle.of(text, findings == null ? null : given(submission, text, findings));
    }

    private Extraction given(ArticleSubmission submission, ArticleText text, GivenFindings findings) {
        boolean hasQuotes = findings.quotes() != null && !findings.quotes().isEmpty();
        if (hasQuotes && submission.body() == null) {
            throw new BadInputException("quotes", "need a body, which their offsets are of; html has none");
        }
        String given = submission.body() == null ? text.body() : submission.body();
        Extraction said = GivenExtraction.of(given, text.body(), findings, extractor);
        return findings.quotes() == null ? extracted(text).with(said.locations()) : said;
    }

    private Extraction extracted(ArticleText text) {
        return meters.timed(() -> extractor.extract(text.body()));
    }

    private List<IngestResult> ingest(List<ReadArticle> read) {
        return store(extract(read));
    }

    /**
     * Reads the quotes out of those articles whose text is not stored already. It takes the processor, and storing takes the
     * archive's lock: so this is done first, by as many threads as one likes.
     */
    public List<ReadArticle> extract(List<ReadArticle> read) {
        List<@Nullable ArticleState> stored = plan.stored(read);
        List<ReadArticle> extracted = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ReadArticle article = read.get(i);
            extracted.add(ChangePlan.isSameBody(stored.get(i), article) ? article : plan.found(article));
        }
        return extracted;
    }

    /** Stores all of the articles or, if one cannot be stored, none. */
    public List<IngestResult> store(List<ReadArticle> read) {
        return transaction.write(() -> {
            List<IngestResult> results = new ArrayList<>();
            while (results.size() < read.size()) {
                results.addAll(write(read.subList(results.size(), read.size())));
            }
            if (results.stream().anyMatch(result -> result.status() != IngestStatus.UNCHANGED)) {
                state.changed();
            }
            events.fire(new ArticlesIngested(
                    results.stream().map(IngestResult::status).toList()));
            return results;
        });
    }

    /** Writes as many of them as can be written together. */
    private List<IngestResult> write(List<ReadArticle> read) {
        List<@Nullable ArticleState> stored = plan.stored(read);
        int size = ChangePlan.together(read, stored);
        List<@Nullable ArticleChange> changes = plan.changes(read.subList(0, size), stored.subList(0, size));
        List<ArticleChange> real = changes.stream().filter(Objects::nonNull).toList();
        if (!real.isEmpty()) {
            writer.write(real);
        }
        List<IngestResult> results = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            results.add(result(changes.get(i), stored.get(i)));
        }
        return results;
    }

    private static IngestResult result(@Nullable ArticleChange change, @Nullable ArticleState stored) {
        if (change == null) {
            return new IngestResult(Objects.requireNonNull(stored).id(), IngestStatus.UNCHANGED);
        }
        return new IngestResult(change.id(), change.isNew() ? IngestStatus.CREATED : IngestStatus.UPDATED);
    }

    /** Removes an article with its quotes; speakers whom nothing leads to any more go with it. */
    public void delete(long articleId) {
        transaction.remove(() -> deleteLocked(articleId));
    }

    private void deleteLocked(long articleId) {
        ArticleState article = articles.findState(articleId)
                .orElseThrow(() -> new NotFoundException("id", "there is no such article"));
        Recount.Links links = recount.linksOf(List.of(articleId));
        removal.articles(List.of(articleId));
        audit.note(AuditAction.DELETE_ARTICLE, articleId, audit.stateOf(article), null);
        recount.links(links);
        changes.articles(List.of(articleId));
        changes.speakers(links.speakerIds());
        state.changed();
    }
}
