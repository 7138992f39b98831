package dev.onrecord.graphql;

import dev.onrecord.ingest.ArticleReading;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What the engine reads out of one text. */
@Type("Extraction")
@Description("What the engine reads out of one text. Offsets point into `body`.")
public record ExtractionView(
        @NonNull @Description("The headline, as given or as the page has it; empty where there is none.")
        String title,

        @NonNull @Description("The plain text as it would be stored.")
        String body,

        @NonNull @Description("In order of place.") List<@NonNull ExtractedQuoteView> quotes,

        @NonNull @Description("Everyone quoted, in order of the first quote.")
        List<@NonNull ExtractedSpeakerView> speakers,

        @NonNull @Description("Places named, in order of the first mention.")
        List<@NonNull ExtractedLocationView> locations) {

    static ExtractionView of(ArticleReading reading) {
        return new ExtractionView(
                reading.title(),
                reading.body(),
                reading.quotes().stream().map(ExtractedQuoteView::of).toList(),
                reading.speakers().stream().map(ExtractedSpeakerView::of).toList(),
                reading.locations().stream().map(ExtractedLocationView::of).toList());
    }
}
