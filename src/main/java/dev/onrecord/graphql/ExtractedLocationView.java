package dev.onrecord.graphql;

import dev.onrecord.archive.LocationKind;
import dev.onrecord.ingest.ArticleReading.FoundLocation;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A location that a text names. */
@Type("ExtractedLocation")
@Description("A place that one text names.")
public record ExtractedLocationView(
        @NonNull @Description("English name.") String name,
        @NonNull @Description("What sort of place.") LocationKind kind,
        @Description("ISO 3166-1 alpha-2.") @Nullable String countryCode,
        @Description("Degrees north.") @Nullable Double latitude,
        @Description("Degrees east.") @Nullable Double longitude,

        @Description("Number in the GeoNames database.") @Nullable
        Integer geonamesId,

        @NonNull @Description("Where the text names it.") List<@NonNull TextSpanView> mentions) {

    static ExtractedLocationView of(FoundLocation location) {
        return new ExtractedLocationView(
                location.name(),
                location.kind(),
                location.countryCode(),
                location.latitude(),
                location.longitude(),
                location.geonamesId(),
                location.mentions().stream()
                        .map(at -> new TextSpanView(at.start(), at.end(), at.text()))
                        .toList());
    }
}
