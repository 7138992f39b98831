package dev.onrecord.graphql;

import dev.onrecord.archive.QuoteKind;
import dev.onrecord.ingest.ArticleReading.FoundQuote;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A quote that would be stored. */
@Type("ExtractedQuote")
@Description("A quote as the engine reads it.")
public record ExtractedQuoteView(
        @NonNull @Description("The words themselves, without the enclosing quotation marks.")
        String text,

        @NonNull @Description("How much of the statement stands between quotation marks.")
        QuoteKind kind,

        @Description("Start in `body`, in UTF-16 code units.")
        int start,

        @Description("End in `body`, in UTF-16 code units, exclusive.")
        int end,

        @NonNull @Description("The passage around it, at least the whole sentence.")
        String context,

        @Description("Null where the text does not let one tell.") @Nullable
        ExtractedSpeakerView speaker,

        @Description("How the text names the speaker here.") @Nullable
        String speakerMention,

        @Description("The reporting word.") @Nullable String cue,

        @Description("How sure the engine is of the speaker, 0 to 1.")
        double confidence) {

    static ExtractedQuoteView of(FoundQuote quote) {
        return new ExtractedQuoteView(
                quote.text(),
                quote.kind(),
                quote.start(),
                quote.end(),
                quote.context(),
                quote.speaker() == null ? null : ExtractedSpeakerView.of(quote.speaker()),
                quote.speakerMention(),
                quote.cue(),
                quote.confidence());
    }
}
