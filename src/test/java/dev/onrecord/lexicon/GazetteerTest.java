package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.lexicon.GazetteerLocation.Kind;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.shared();

    @Test
    void idsAreThoseOfGeoNames() {
        assertThat(id("Turkey", Kind.COUNTRY)).isEqualTo(298795);
        assertThat(id("United States", Kind.COUNTRY)).isEqualTo(6252001);
        assertThat(id("France", Kind.COUNTRY)).isEqualTo(3017382);
        assertThat(id("Kosovo", Kind.COUNTRY)).isEqualTo(831053);
        assertThat(id("Taiwan", Kind.COUNTRY)).isEqualTo(1668284);
        assertThat(id("Europe", Kind.CONTINENT)).isEqualTo(6255148);
        assertThat(id("Alabama", Kind.REGION)).isEqualTo(4829764);
        assertThat(id("California", Kind.REGION)).isEqualTo(5332921);
        assertThat(id("England", Kind.REGION)).isEqualTo(6269131);
        assertThat(id("Bavaria", Kind.REGION)).isEqualTo(2951839);
        assertThat(id("Ankara", Kind.CITY)).isEqualTo(323786);
        assertThat(id("London", Kind.CITY)).isEqualTo(2643743);
        assertThat(id("Paris", Kind.CITY)).isEqualTo(2988507);
        assertThat(id("New York", Kind.CITY)).isEqualTo(5128581);
        assertThat(id("Tokyo", Kind.CITY)).isEqualTo(1850147);
    }

    @Test
    void newsNamesLeadToCountries() {
        assertThat(name("Britain", Kind.COUNTRY)).isEqualTo("United Kingdom");
        assertThat(name("U.K.", Kind.COUNTRY)).isEqualTo("United Kingdom");
        assertThat(name("U.S.", Kind.COUNTRY)).isEqualTo("United States");
        assertThat(name("Côte d'Ivoire", Kind.COUNTRY)).isEqualTo("Ivory Coast");
        assertThat(name("Czechia", Kind.COUNTRY)).isEqualTo("Czech Republic");
        assertThat(name("Türkiye", Kind.COUNTRY)).isEqualTo("Turkey");
    }

    @Test
    void accentsAndCaseAreOptional() {
        assertThat(id("Zurich", Kind.CITY)).isEqualTo(id("ZÜRICH", Kind.CITY));
        assertThat(id("Sao Paulo", Kind.CITY)).isEqualTo(id("São Paulo", Kind.CITY));
        assertThat(id("Lodz", Kind.CITY)).isEqualTo(id("Łódź", Kind.CITY));
        assertThat(id("Xian", Kind.CITY)).isEqualTo(id("Xi’an", Kind.CITY));
        assertThat(id("Saint Louis", Kind.CITY)).isEqualTo(id("St. Louis", Kind.CITY));
    }

    @Test
    void oldNamesLeadToCities() {
        assertThat(name("Kiev", Kind.CITY)).isEqualTo("Kyiv");
        assertThat(name("Bombay", Kind.CITY)).isEqualTo("Mumbai");
        assertThat(name("Köln", Kind.CITY)).isEqualTo("Cologne");
    }

    @Test
    void everythingButContinentsHasParentAndCountry() {
        GazetteerLocation birmingham = largest("Birmingham", Kind.CITY);
        assertThat(birmingham.parent()).extracting(GazetteerLocation::name).isEqualTo("England");
        assertThat(birmingham.countryCode()).isEqualTo("GB");
        assertThat(largest("Asia", Kind.CONTINENT).countryCode()).isNull();
        assertThat(largest("Asia", Kind.CONTINENT).parent()).isNull();
        assertThat(largest("Turkey", Kind.COUNTRY).parent()).isEqualTo(largest("Asia", Kind.CONTINENT));
    }

    @Test
    void cityInRegionOfItsNameHasCountryForParent() {
        assertThat(largest("Ankara", Kind.CITY).parent()).isEqualTo(largest("Turkey", Kind.COUNTRY));
        assertThat(largest("Berlin", Kind.CITY).parent()).isEqualTo(largest("Germany", Kind.COUNTRY));
    }

    @Test
    void coordinatesAreDegrees() {
        assertThat(largest("Ankara", Kind.CITY).latitude()).isBetween(39.9, 40.0);
        assertThat(largest("Ankara", Kind.CITY).longitude()).isBetween(32.8, 32.9);
        assertThat(largest("Fiji", Kind.COUNTRY).latitude()).isBetween(-19.0, -16.0);
    }

    @Test
    void phrasesMayNameNothing() {
        assertThat(Arrays.stream(gazetteer.entries("White House")).map(gazetteer::locationOf))
                .contains(Gazetteer.NONE);
    }

    @Test
    void unknownNamesHaveNoEntries() {
        assertThat(gazetteer.entries("Xyzzy")).isEmpty();
        assertThat(gazetteer.entries("")).isEmpty();
        assertThat(gazetteer.entries("...")).isEmpty();
        assertThat(gazetteer.entries("\ud800")).isEmpty();
    }

    private Integer id(String name, Kind kind) {
        return largest(name, kind).geonamesId();
    }

    private String name(String name, Kind kind) {
        return largest(name, kind).name();
    }

    private GazetteerLocation largest(String name, Kind kind) {
        return Arrays.stream(gazetteer.entries(name))
                .map(gazetteer::locationOf)
                .filter(location -> location != Gazetteer.NONE && gazetteer.kind(location) == kind)
                .boxed()
                .max(Comparator.comparingInt(gazetteer::population))
                .map(gazetteer::location)
                .orElseThrow();
    }
}
