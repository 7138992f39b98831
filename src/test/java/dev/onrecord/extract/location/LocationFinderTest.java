package dev.onrecord.extract.location;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.lexicon.GazetteerLocation;
import dev.onrecord.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationFinderTest {

    private final LocationFinder finder = new LocationFinder();

    @Test
    void longestNameWins() {
        assertLocations(
                "The train left New York City for New Jersey.",
                "New York City < New York",
                "New Jersey < United States");
        assertLocations("Fighting went on in South Sudan.", "South Sudan < Africa");
        assertLocations("He crossed Papua New Guinea.", "Papua New Guinea < Oceania");
    }

    @Test
    void mentionsOfOneLocationAreGathered() {
        assertMentions(
                "Turkey voted. In Turkey's capital, Ankara, Türkiye was on every banner.",
                "Turkey",
                "Turkey",
                "Ankara",
                "Türkiye");
        assertLocations(
                "Turkey voted. In Turkey's capital, Ankara, Türkiye was on every banner.",
                "Turkey < Asia",
                "Ankara < Turkey");
    }

    @Test
    void stateExplainsCity() {
        assertLocations("She was born in Birmingham, Alabama.", "Birmingham < Alabama", "Alabama < United States");
        assertLocations("She was born in Birmingham, England.", "Birmingham < England", "England < United Kingdom");
        assertLocations(
                "Mayor Ada Quill of Springfield, Ill., agreed.", "Springfield < Illinois", "Illinois < United States");
        assertLocations("A plant in Springfield, MO, closed.", "Springfield < Missouri", "Missouri < United States");
        assertLocations("Police in Buffalo, New York, agreed.", "Buffalo < New York", "New York < United States");
        assertLocations(
                "Voters in Manchester, N.H., agreed.", "Manchester < New Hampshire", "New Hampshire < United States");
    }

    @Test
    void countryExplainsCity() {
        assertLocations("She moved to Paris, France.", "Paris < Île-de-France", "France < Europe");
        assertLocations("She moved to Cairo, Egypt.", "Cairo < Egypt", "Egypt < Africa");
        assertLocations("She moved to Tripoli, Lebanon.", "Tripoli < North Lebanon", "Lebanon < Asia");
    }

    @Test
    void explainedNameKeepsItsMeaning() {
        assertLocations(
                "They met in Birmingham, Alabama. Birmingham was hot.",
                "Birmingham < Alabama",
                "Alabama < United States");
    }

    @Test
    void postalCodesAloneAreNoStates() {
        assertLocations("That was fun, OK? Then we went, IN a hurry.");
    }

    @Test
    void abbreviationIsTheStateAndNoNamesake() {
        assertLocations("Police in Macon, Ga., agreed.", "Macon < Georgia", "Georgia < United States");
        assertThat(only("Rep. Kim Poe (D-N.Y.) left.").location().geonamesId()).isEqualTo(5128638);
    }

    @Test
    void listOfStatesExplainsNothing() {
        assertLocations(
                "Rain fell in Indiana, Pennsylvania and Ohio.",
                "Indiana < United States",
                "Pennsylvania < United States",
                "Ohio < United States");
    }

    @Test
    void populationDecidesWithoutContext() {
        assertLocations("She flew to Paris.", "Paris < Île-de-France");
        assertLocations("She flew to Birmingham.", "Birmingham < England");
    }

    @Test
    void namedRegionDecides() {
        assertLocations(
                "Alabama braced for the storm. Sirens sounded in Birmingham.",
                "Alabama < United States",
                "Birmingham < Alabama");
    }

    @Test
    void georgiaIsStateAmongStates() {
        assertLocations(
                "Alabama, Florida and Georgia closed schools.",
                "Alabama < United States",
                "Florida < United States",
                "Georgia < United States");
        assertLocations("Voters in Atlanta decide Georgia.", "Atlanta < Georgia", "Georgia < United States");
    }

    @Test
    void georgiaIsCountryBesideItsNeighbours() {
        assertLocations(
                "Russia and Georgia signed in Tbilisi.", "Russia < Europe", "Georgia < Asia", "Tbilisi < Georgia");
    }

    @Test
    void washingtonIsCapitalByDefault() {
        assertLocations("They met in Washington.", "Washington < United States");
        assertThat(only("They met in Washington, D.C., on Monday.").location().geonamesId())
                .isEqualTo(4140963);
        assertMentions("They met in Washington, D.C., on Monday.", "Washington, D.C.");
    }

    @Test
    void washingtonIsStateWhereCalledSo() {
        assertThat(only("Fires burned in Washington state.").location().geonamesId())
                .isEqualTo(5815135);
        assertLocations(
                "Oregon, Washington and Idaho burned.",
                "Oregon < United States",
                "Washington < United States",
                "Idaho < United States");
    }

    @Test
    void newYorkIsCityByDefault() {
        assertLocations("Rents rose in New York.", "New York City < New York");
        assertLocations("Rents rose across New York state.", "New York < United States");
    }

    @Test
    void capitalThatSpeaksIsGovernment() {
        assertLocations("Washington said it would wait.");
        assertLocations("Beijing has repeatedly denied it.");
        assertLocations("Officials in Beijing denied it.", "Beijing < China");
    }

    @Test
    void housesOfGovernmentAreNoLocations() {
        assertLocations("The White House and Downing Street agreed.");
    }

    @Test
    void organizationsAreNoLocations() {
        assertLocations("The New York Times and the Boston Globe reported it.");
        assertLocations("The Bank of England and the University of Texas disagreed.");
        assertLocations("The London School of Economics studied the Dallas Cowboys.");
        assertLocations("He left the Chicago Tribune for the Gulf of Mexico Fund.");
    }

    @Test
    void peopleAreNoLocations() {
        assertLocations("Paris Hilton met Jordan Peele and Chelsea Clinton.");
        assertLocations("Mr. London and Ms. France agreed with Sen. Jackson.");
        assertLocations("A novel by Jack London was read.");
    }

    @Test
    void surnameStaysPerson() {
        assertLocations("Merle Houghton-Carson ran. Ben Carson smiled. Carson waited.");
        assertLocations("Nora Lincoln spoke to Lincoln's heirs.");
    }

    @Test
    void takenNamesAreNoLocations() {
        assertThat(finder.find("Ada Boston left. Boston won.", List.of(new Span(0, 10))))
                .isEmpty();
        assertThat(finder.find("Austin Quill left. They like Austin.", List.of(new Span(0, 12))))
                .isEmpty();
        assertThat(finder.find("They know Turkey.", List.of(new Span(10, 16)))).isEmpty();
    }

    @Test
    void repeatedNameExplainsNothing() {
        assertLocations("They asked Clinton, Clinton's aide and Burns.");
    }

    @Test
    void possessiveBehindPrepositionIsNoContext() {
        assertLocations("The plan, in Courtland's view, is bad.");
        assertLocations("The plan, in Turkey's view, is bad.", "Turkey < Asia");
    }

    @Test
    void quotedNameIsTitle() {
        assertLocations("He saw “Hamilton” and “Chicago” twice.");
    }

    @Test
    void unknownRegionNeedsItsCountryBesidePerson() {
        assertLocations("Ana Vargas left. Later Vargas wrote to them.");
    }

    @Test
    void takenNameWithinLocationDoesNotHideIt() {
        String text = "A fire in Port Elizabeth, South Africa.";
        assertThat(finder.find(text, List.of(new Span(15, 24)))).hasSize(2);
    }

    @Test
    void officeBehindLocationIsNoPartOfIt() {
        assertLocations("Florida Gov. Max Poe left.", "Florida < United States");
        assertLocations("Turkey President Kerem Ay left.", "Turkey < Asia");
        assertLocations("She won in Ohio Tuesday.", "Ohio < United States");
    }

    @Test
    void wordsAreNoLocations() {
        assertLocations("Reading is fun. Nice is better. Most agree. Of course.");
        assertLocations("Hope and Young went to Best. Orange is a colour.");
        assertLocations("On Monday in March and May the Police came.");
        assertLocations("Turkish and French troops met Americans and Germans.");
    }

    @Test
    void wordsAreLocationsWithContext() {
        assertLocations("A factory in Reading, Pa., closed.", "Reading < Pennsylvania", "Pennsylvania < United States");
        assertLocations("A yard in Mobile, Alabama, closed.", "Mobile < Alabama", "Alabama < United States");
        assertLocations("The crowd in Nice, France, fled.", "Nice < Provence-Alpes-Côte d'Azur", "France < Europe");
        assertLocations("The crowd in Nice fled.", "Nice < Provence-Alpes-Côte d'Azur");
    }

    @Test
    void smallCityNeedsPreposition() {
        assertLocations("She lives in Oberammergau.", "Oberammergau < Bavaria");
        assertLocations("Germany is far. She lives in Oberammergau.", "Germany < Europe", "Oberammergau < Bavaria");
        assertLocations("They like Clarkston.");
    }

    @Test
    void datelinesAreRead() {
        assertLocations("ANKARA, Nov 6 (Reuters) — Turkey waits.", "Ankara < Turkey", "Turkey < Asia");
        assertLocations("BIRMINGHAM, Ala. (AP) — Police came.", "Birmingham < Alabama", "Alabama < United States");
        assertLocations("LONDON — Rain fell.", "London < England");
        assertLocations("Title\nKYIV (AP) - Rain fell.", "Kyiv < Ukraine");
    }

    @Test
    void shoutedWordsAreNoLocations() {
        assertLocations("TELL US MORE ABOUT IT");
        assertLocations("The EU and the WHO met.");
    }

    @Test
    void marksDoNotHideLocations() {
        assertMentions(
                "Turkey's and Paris-based firms of the U.S., the UK and the U.K. met.",
                "Turkey",
                "Paris",
                "U.S.",
                "UK",
                "U.K.");
        assertMentions("The U.S.-China talks in the Netherlands", "U.S.", "China", "Netherlands");
        assertMentions("“Syria,” he wrote, “is not Iraq.”", "Syria", "Iraq");
    }

    @Test
    void shortNamesOfCountriesAreRead() {
        assertLocations(
                "Ivory Coast, Kosovo, Taiwan and Britain",
                "Ivory Coast < Africa",
                "Kosovo < Europe",
                "Taiwan < Asia",
                "United Kingdom < Europe");
        assertLocations(
                "Gaza and the West Bank",
                "Gaza Strip < Palestinian Territories",
                "West Bank < Palestinian Territories");
        assertLocations("A ship left America for Asia.", "United States < North America", "Asia");
    }

    @Test
    void partsOfContinentsAreNoContinents() {
        assertLocations("Latin America, Central America and the Middle East");
    }

    private void assertLocations(String text, String... expected) {
        assertThat(finder.find(text, List.of()))
                .extracting(found -> chain(found.location()))
                .containsExactly(expected);
    }

    private void assertMentions(String text, String... expected) {
        assertThat(finder.find(text, List.of()).stream()
                        .flatMap(found -> found.mentions().stream())
                        .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                        .map(span -> span.of(text)))
                .containsExactly(expected);
    }

    private FoundLocation only(String text) {
        List<FoundLocation> found = finder.find(text, List.of());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String chain(GazetteerLocation location) {
        GazetteerLocation parent = location.parent();
        return parent == null ? location.name() : location.name() + " < " + parent.name();
    }
}
