package dev.onrecord.graphql;

import dev.onrecord.archive.Attribution;
import dev.onrecord.archive.QuoteKind;
import dev.onrecord.archive.QuoteRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A quote; {@link QuoteApi} adds what hangs on it. */
@Type("Quote")
@Description("Something somebody said, and where exactly the article says so.")
public record QuoteView(@Ignore QuoteRow row, @Ignore Cohort<QuoteRow> cohort) implements NodeView, SearchResultView {

    @Id
    @Override
    @Description("Opaque to clients, stable for the life of the object, and unique over all types.")
    public @NonNull String getId() {
        return NodeId.of(NodeId.Type.Quote, row.id());
    }

    @Description("The words themselves, without the enclosing quotation marks.")
    public @NonNull String getText() {
        return row.text();
    }

    @Description("How much of the statement stands between quotation marks.")
    public @NonNull QuoteKind getKind() {
        return row.kind();
    }

    @Description("How the text names the speaker here: 'Blinken', 'he'.")
    public @Nullable String getSpeakerMention() {
        return row.speakerMention();
    }

    @Description("The reporting word: 'said', 'according to'.")
    public @Nullable String getCue() {
        return row.cue();
    }

    @Description("Start of `text` in Article.body, in UTF-16 code units: body.slice(start, end) === text.")
    public int getStart() {
        return row.start();
    }

    @Description("End of `text` in Article.body, in UTF-16 code units, exclusive.")
    public int getEnd() {
        return row.end();
    }

    @Description("The passage around it, at least the whole sentence.")
    public @NonNull String getContext() {
        return row.context();
    }

    @Description("How sure the engine is of the speaker, 0 to 1, calibrated; 1 for an editor's.")
    public double getConfidence() {
        return row.confidence();
    }

    @Description("Who says that the quote is the speaker's.")
    public @NonNull Attribution getAttribution() {
        return row.attribution();
    }
}
