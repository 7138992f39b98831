package dev.onrecord.extract;

import static dev.onrecord.extract.Quotes.assertMarked;
import static dev.onrecord.extract.Quotes.assertQuotes;
import static dev.onrecord.extract.Quotes.of;
import static dev.onrecord.extract.Quotes.speakerIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.extract.ExtractedSpeaker.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan van der Berg",
                "Maria de la Cruz",
                "Luís dos Santos",
                "Carlo di Marco",
                "Ludwig von Hagen",
                "Charles de Ville",
                "Khalid bin Salim",
                "Leila bint Omar",
                "Rachel ben David",
                "Omar al-Hadid",
                "Abd al-Rahman Haddad"
            })
    void particlesBelongToTheName(String name) {
        assertName(name);
    }

    @Test
    void surnameWithParticleMeansTheSame() {
        assertOne("“We won,” said Jan van der Berg. “It was hard,” van der Berg said.", "Jan van der Berg");
        assertOne("“We won,” said Maria de la Cruz. “It was hard,” de la Cruz said.", "Maria de la Cruz");
        assertOne("“We won,” said Khalid bin Salim. “It was hard,” bin Salim said.", "Khalid bin Salim");
        assertOne("“We won,” said Omar al-Hadid. “It was hard,” al-Hadid said.", "Omar al-Hadid");
        assertOne("“We won,” said Omar al-Hadid. “It was hard,” Al-Hadid said.", "Omar al-Hadid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Q. Poe Jr.", "John Poe Jr.", "John Poe Sr.", "John Poe III", "Robert Vance IV"})
    void suffixesBelongToTheName(String name) {
        assertName(name);
        assertQuotes("“We won,” " + name + " said.", name + ": We won,");
    }

    @Test
    void suffixIsNotTheSurname() {
        assertOne("“We won,” said John Q. Poe Jr. “It was hard,” Poe said.", "John Q. Poe Jr.");
        assertOne("“We won,” John Poe, Jr., said. “It was hard,” Poe said.", "John Poe, Jr.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J.R. Poe", "J. R. Poe", "A.B.C. Poe", "John F. Poe", "J. Robert Poe"})
    void initialsBelongToTheName(String name) {
        assertName(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mary-Jane O’Brien-Smith",
                "Mary-Jane O'Brien-Smith",
                "Sinead O’Hara",
                "Fiona D’Arcy",
                "Ian McTavish",
                "Jean-Luc Moreau",
                "Park Ji-yeon"
            })
    void hyphensAndApostrophesBelongToTheName(String name) {
        assertName(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Çelik",
                "Jürgen Müßig",
                "Łukasz Wójcik",
                "Þóra Ásgeirsdóttir",
                "Nguyễn Văn Minh",
                "İpek Yıldız",
                "Søren Ødegård",
                "Oleksandr Hrytsenko",
                "Xi Meilan",
                "Иван Петров"
            })
    void namesOfAllLanguagesAreRead(String name) {
        assertName(name);
    }

    @Test
    void lettersWithAccentsMakeNoOtherPerson() {
        assertOne("“We won,” said İpek Yıldız. “It was hard,” Yıldız said.", "İpek Yıldız");
        assertOne("“We won,” said Zoë Çelik. “It was hard,” Çelik said.", "Zoë Çelik");
    }

    @Test
    void decomposedAccentsBelongToTheName() {
        assertName("Zoe\u0308 C\u0327elik");
    }

    @ParameterizedTest
    @CsvSource({
        "Dr. Mary Roe, Mary Roe",
        "Mr John Poe, John Poe",
        "Mr. John Poe, John Poe",
        "Mrs. Mary Roe, Mary Roe",
        "Miss Mary Roe, Mary Roe",
        "Sir John Poe, John Poe"
    })
    void formsOfAddressAreNeitherNameNorRole(String mention, String name) {
        assertPerson("“We won the race,” said " + mention + ".", name);
        assertPerson("“We won the race,” " + mention + " said.", name);
        assertThat(speakerIn("“We won the race,” said " + mention + ".").roles())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Prof. Mary Roe, Mary Roe, Prof.",
        "the Rev. John Poe, John Poe, Rev.",
        "Sen. Mary Roe, Mary Roe, Sen.",
        "Lt. Col. John Poe, John Poe, Lt. Col.",
        "President John Poe, John Poe, President",
        "former President John Poe, John Poe, former President",
        "Prime Minister Mary Roe, Mary Roe, Prime Minister",
        "Deputy Foreign Minister Mary Roe, Mary Roe, Deputy Foreign Minister",
        "Chief Executive Officer Mary Roe, Mary Roe, Chief Executive Officer",
        "Sheikh Omar al-Hadid, Omar al-Hadid, Sheikh",
        "Judge Mary Roe, Mary Roe, Judge"
    })
    void titlesAreRoles(String mention, String name, String role) {
        ExtractedSpeaker speaker = speakerIn("“We won the race,” said " + mention + ".");
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.roles()).containsExactly(role);
    }

    @Test
    void partyBehindTheNameIsNoPartOfIt() {
        assertPerson("“We won the race,” said Sen. Mary Roe (D-Ohio).", "Mary Roe");
        assertPerson("“We won the race,” said Sen. Mary Roe, D-Ohio.", "Mary Roe");
    }

    @Test
    void ageDegreeAndClubAreNoPartOfTheName() {
        assertPerson("“We won the race,” said Mary Roe, 34, a nurse.", "Mary Roe");
        assertPerson("“We won the race,” said Mary Roe, PhD.", "Mary Roe");
        assertPerson("“We won the race,” said Mary Roe of the Harbour Club.", "Mary Roe");
    }

    @Test
    void namesInCapitalsAreWrittenAsNames() {
        assertPerson("“We won,” said JOHN POE.", "John Poe");
        assertPerson("“We won,” said MARY O’BRIEN-SMITH.", "Mary O’Brien-Smith");
    }

    @Test
    void headlineInCapitalsNamesNobodyElse() {
        assertQuotes("MAYOR QUITS AFTER VOTE\n\n“We won,” said John Poe.", "John Poe: We won,");
        assertQuotes("MARY ROE WINS THE RACE\n\nMary Roe won. “It was hard,” Roe said.", "Mary Roe: It was hard,");
    }

    @Test
    void datelineIsNoName() {
        assertQuotes("ANKARA, Nov 6 (Reuters) — Mary Roe said, “We won.”", "Mary Roe: We won.");
        assertQuotes("ANKARA, Nov. 6 (AP) - “We won,” said Mary Roe.", "Mary Roe: We won,");
        assertQuotes("LONDON — Mary Roe said, “We won.”", "Mary Roe: We won.");
        assertQuotes("NEW YORK (AP) — “We won,” Mary Roe said.", "Mary Roe: We won,");
        assertQuotes("WASHINGTON, D.C. – Mary Roe said, “We won.”", "Mary Roe: We won.");
        assertQuotes("PARIS: Mary Roe said, “We won.”", "Mary Roe: We won.");
    }

    @Test
    void possessiveIsNoPartOfTheName() {
        assertPerson("John Poe’s car broke down. “We won the race,” Poe said.", "John Poe");
        assertPerson("John Poe's car broke down. “We won the race,” he said.", "John Poe");
        assertPerson("John Jones’ car broke down. “We won the race,” Jones said.", "John Jones");
        assertPerson("James’ car broke down. “We won the race,” James said.", "James");
    }

    @Test
    void nicknameInMarksBelongsToTheName() {
        assertQuotes("“We won,” said John “Bud” Poe.", "John “Bud” Poe: We won,");
        assertQuotes("\"We won,\" said John \"Bud\" Poe.", "John \"Bud\" Poe: We won,");
        assertQuotes("John “Bud” Poe came late. “We won,” Poe said.", "John “Bud” Poe: We won,");
    }

    @Test
    void onePersonIsOneSpeaker() {
        String text =
                "Senator Mary Roe came. “We won,” the senator said. “It was hard,” Sen. Roe said. “Very,” she said."
                        + " “So it was,” Roe said. “Yes it was,” Ms. Roe said. “Indeed,” Mary Roe said.";
        assertThat(of(text).quotes()).hasSize(6);
        assertOne(text, "Mary Roe");
    }

    @Test
    void nicknameInMarksLeadsToItsOwner() {
        assertOne(
                "John “Bud” Poe came. “We won,” Bud said. “It was hard,” Poe said. “Yes,” said Bud Poe.",
                "John “Bud” Poe");
    }

    @Test
    void surnameWithParticleLeadsToItsOwner() {
        assertOne("“We won,” said Jan Van der Berg. “It was hard,” Van der Berg said.", "Jan Van der Berg");
        assertOne("“We won,” said Anna Di Marco. “It was hard,” Di Marco said.", "Anna Di Marco");
    }

    @Test
    void firstNamesTellAFamilyApart() {
        assertMarked(
                "John Poe and Mary Poe came. “We won,” John said. “It was hard,” Mary said.",
                "John Poe: We won,",
                "Mary Poe: It was hard,");
    }

    @Test
    void officesTellTheirHoldersApart() {
        assertMarked(
                "Senator Mary Roe and Foreign Minister John Poe came. “We won,” the minister said. “So we did,” the senator said.",
                "John Poe: We won,",
                "Mary Roe: So we did,");
    }

    private static void assertName(String name) {
        assertPerson("“We won,” said " + name + (name.endsWith(".") ? "" : "."), name);
    }

    private static void assertPerson(String text, String name) {
        ExtractedSpeaker speaker = speakerIn(text);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.kind()).isEqualTo(Kind.PERSON);
    }

    private static void assertOne(String text, String name) {
        assertThat(of(text).speakers()).extracting(ExtractedSpeaker::name).containsExactly(name);
        assertThat(of(text).quotes()).allMatch(quote -> quote.speaker() != null);
    }
}
