package dev.onrecord.archive;

import dev.onrecord.archive.error.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What editors do to quotes. An editor's word stands: no later extraction changes it. */
@ApplicationScoped
public class QuoteEditing {

    private final ArchiveTransaction transaction;
    private final ArchiveState state;
    private final QuoteRepository quotes;
    private final SpeakerRepository speakers;
    private final Recount recount;
    private final AuditTrail audit;

    QuoteEditing(
            ArchiveTransaction transaction,
            ArchiveState state,
            QuoteRepository quotes,
            SpeakerRepository speakers,
            Recount recount,
            AuditTrail audit) {
        this.transaction = transaction;
        this.state = state;
        this.quotes = quotes;
        this.speakers = speakers;
        this.recount = recount;
        this.audit = audit;
    }

    /** Says that the quote is right as it is. A correction stays a correction. */
    public void confirm(long quoteId) {
        edit(AuditAction.CONFIRM_QUOTE, "id", quoteId, quote -> {
            quote.attribution = quote.isEdited() ? quote.attribution : Attribution.CONFIRMED;
            quote.confidence = 1;
        });
    }

    /**
     * What an editor says of a quote.
     *
     * @param speakerGiven whether anything is said of the speaker
     * @param speakerId null for nobody whom one could name
     * @param kind null leaves it as it is
     */
    public record Correction(
            boolean speakerGiven,
            @Nullable Long speakerId,
            @Nullable QuoteKind kind) {}

    /** Says who said it, or of what kind it is. */
    public void correct(long quoteId, Correction correction) {
        edit(AuditAction.CORRECT_QUOTE, "input.id", quoteId, quote -> {
            if (correction.speakerGiven()) {
                quote.speaker = speaker(correction.speakerId());
            }
            if (correction.kind() != null) {
                quote.kind = correction.kind();
            }
            quote.attribution = Attribution.CORRECTED;
            quote.confidence = 1;
        });
    }

    private @Nullable Speaker speaker(@Nullable Long id) {
        return id == null
                ? null
                : speakers.findCurrent(id)
                        .orElseThrow(() -> new NotFoundException("input.speaker", "there is no such speaker"));
    }

    private void edit(AuditAction action, String field, long quoteId, Consumer<Quote> change) {
        transaction.change(() -> editLocked(action, field, quoteId, change));
    }

    private void editLocked(AuditAction action, String field, long quoteId, Consumer<Quote> change) {
        Quote quote = quotes.findByIdOptional(quoteId)
                .orElseThrow(() -> new NotFoundException(field, "there is no such quote"));
        List<Long> articleId = List.of(quote.requireArticle().requireId());
        Recount.Links links = recount.linksOf(articleId);
        String before = audit.stateOf(quote);
        change.accept(quote);
        audit.note(action, quoteId, before, audit.stateOf(quote));
        recount.articles(articleId);
        links.add(recount.linksOf(articleId));
        recount.links(links);
        state.changed();
    }
}
