package dev.onrecord.graphql;

import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.LocationRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/** A location; {@link LocationApi} adds what hangs on it. */
@Type("Location")
@Description("A place that articles name.")
public record LocationView(@Ignore LocationRow row, @Ignore Cohort<LocationRow> cohort)
        implements NodeView, SearchResultView {

    @Id
    @Override
    @Description("Opaque to clients, stable for the life of the object, and unique over all types.")
    public @NonNull String getId() {
        return NodeId.of(NodeId.Type.Location, row.id());
    }

    @Description("English name.")
    public @NonNull String getName() {
        return row.name();
    }

    @Description("What sort of place.")
    public @NonNull LocationKind getKind() {
        return row.kind();
    }

    @Description("ISO 3166-1 alpha-2.")
    public @Nullable String getCountryCode() {
        return row.countryCode();
    }

    @Description("Degrees north.")
    public @Nullable Double getLatitude() {
        return row.latitude();
    }

    @Description("Degrees east.")
    public @Nullable Double getLongitude() {
        return row.longitude();
    }

    @Description("Number in the GeoNames database.")
    public @Nullable Integer getGeonamesId() {
        return row.geonamesId();
    }
}
