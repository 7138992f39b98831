package dev.onrecord.graphql;

import dev.onrecord.archive.LocationCriteria;
import dev.onrecord.archive.LocationKind;
import dev.onrecord.archive.search.SearchType;
import dev.onrecord.archive.search.TextSearch;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which locations are wanted. */
@Input("LocationFilter")
@Description("Which locations are wanted. Every given condition must hold.")
public class LocationFilterInput {

    @Description("Words of the name, as search reads them.")
    public @Nullable String text;

    @Description("Of this sort.")
    public @Nullable LocationKind kind;

    @Description("In this country: ISO 3166-1 alpha-2.")
    public @Nullable String countryCode;

    static LocationCriteria criteria(@Nullable LocationFilterInput filter, TextSearch texts) {
        LocationFilterInput given = filter == null ? new LocationFilterInput() : filter;
        return new LocationCriteria(
                texts.condition(SearchType.LOCATION, given.text, "filter.text"),
                given.kind,
                given.countryCode == null ? null : given.countryCode.toUpperCase(Locale.ROOT));
    }
}
