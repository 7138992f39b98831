package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.lexicon.GazetteerLocation.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void wordsAndNamesOfPeopleAreMarked() {
        assertThat(entriesAre("Reading", gazetteer::isWord)).isTrue();
        assertThat(entriesAre("Jackson", gazetteer::isPersonName)).isTrue();
        assertThat(entriesAre("Rotterdam", gazetteer::isWord)).isFalse();
        assertThat(entriesAre("Rotterdam", gazetteer::isPersonName)).isFalse();
    }

    @Test
    void capitalsAreMarked() {
        assertThat(gazetteer.isCapital(number("Ankara", Kind.CITY))).isTrue();
        assertThat(gazetteer.isCapital(number("Istanbul", Kind.CITY))).isFalse();
    }

    @Test
    void countryLiesAroundItsRegionsAndCities() {
        int country = number("United States", Kind.COUNTRY);
        int region = number("Alabama", Kind.REGION);
        assertThat(gazetteer.contains(country, region)).isTrue();
        assertThat(gazetteer.contains(region, country)).isFalse();
        assertThat(gazetteer.contains(country, country)).isFalse();
        assertThat(gazetteer.country(region)).isEqualTo(country);
        assertThat(gazetteer.country(country)).isEqualTo(country);
        assertThat(gazetteer.country(number("Asia", Kind.CONTINENT))).isEqualTo(Gazetteer.NONE);
        assertThat(gazetteer.parent(region)).isEqualTo(country);
    }

    @Test
    void largestOfManyHasMostPeople() {
        assertThat(gazetteer.population(number("London", Kind.CITY))).isGreaterThan(5_000_000);
    }

    @Test
    void lookUpsAgree() {
        assertThat(gazetteer.entries("Paris"))
                .isEqualTo(gazetteer.entries("PARIS"))
                .hasSizeGreaterThan(1);
        assertThat(Gazetteer.shared()).isSameAs(gazetteer);
    }

    @Test
    void unknownNamesHaveNoEntries() {
        assertThat(gazetteer.entries("Xyzzy")).isEmpty();
        assertThat(gazetteer.entries("")).isEmpty();
        assertThat(gazetteer.entries("...")).isEmpty();
        assertThat(gazetteer.entries("\ud800")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"New York", "St. Louis", "Rio de Janeiro", "São Paulo", "Saint-Étienne", "U.S. Virgin Islands"})
    void namesOfSeveralWordsAreReadWordByWord(String name) {
        int[] ends = ends(name);
        long[] keys = gazetteer.keys(name, 0, ends);
        assertThat(keys).hasSameSizeAs(ends);
        assertThat(gazetteer.entries(keys[keys.length - 1])).isEqualTo(gazetteer.entries(name));
    }

    @Test
    void noMoreIsReadWhereNoNameGoesOn() {
        assertThat(gazetteer.keys("Xyzzy York", 0, ends("Xyzzy York"))).hasSize(1);
        assertThat(gazetteer.keys("Xyzzy", 0, new int[0])).isEmpty();
    }

    private static int[] ends(String words) {
        return IntStream.rangeClosed(1, words.length())
                .filter(at -> at == words.length() || " -".indexOf(words.charAt(at)) >= 0)
                .toArray();
    }

    private Integer id(String name, Kind kind) {
        return largest(name, kind).geonamesId();
    }

    private String name(String name, Kind kind) {
        return largest(name, kind).name();
    }

    private boolean entriesAre(String name, IntPredicate marked) {
        return Arrays.stream(gazetteer.entries(name)).anyMatch(marked);
    }

    private GazetteerLocation largest(String name, Kind kind) {
        return gazetteer.location(number(name, kind));
    }

    private int number(String name, Kind kind) {
        return Arrays.stream(gazetteer.entries(name))
                .map(gazetteer::locationOf)
                .filter(location -> location != Gazetteer.NONE && gazetteer.kind(location) == kind)
                .boxed()
                .max(Comparator.comparingInt(gazetteer::population))
                .orElseThrow();
    }
}
