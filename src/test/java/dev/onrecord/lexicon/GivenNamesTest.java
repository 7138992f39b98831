package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNamesTest {

    @Test
    void namesTellTheirGender() {
        assertThat(GivenNames.genderOf("mary")).isEqualTo(Gender.FEMALE);
        assertThat(GivenNames.genderOf("john")).isEqualTo(Gender.MALE);
    }

    @Test
    void namesOfTheWorldAreKnown() {
        assertThat(GivenNames.genderOf("elif")).isEqualTo(Gender.FEMALE);
        assertThat(GivenNames.genderOf("mehmet")).isEqualTo(Gender.MALE);
    }

    @Test
    void namesOfBothTellNothing() {
        assertThat(GivenNames.has("casey")).isTrue();
        assertThat(GivenNames.genderOf("casey")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void firstPartOfADoubleNameTells() {
        assertThat(GivenNames.has("mary-xyzzy")).isTrue();
        assertThat(GivenNames.genderOf("mary-xyzzy")).isEqualTo(Gender.FEMALE);
    }

    @Test
    void otherWordsAreNoNames() {
        assertThat(GivenNames.has("xyzzy")).isFalse();
        assertThat(GivenNames.has("")).isFalse();
        assertThat(GivenNames.has("-mary")).isFalse();
        assertThat(GivenNames.genderOf("xyzzy")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void unknownGenderAgreesWithBoth() {
        assertThat(Gender.UNKNOWN.agreesWith(Gender.MALE)).isTrue();
        assertThat(Gender.FEMALE.agreesWith(Gender.UNKNOWN)).isTrue();
        assertThat(Gender.FEMALE.agreesWith(Gender.FEMALE)).isTrue();
        assertThat(Gender.FEMALE.agreesWith(Gender.MALE)).isFalse();
    }

    @Test
    void firstKnownGenderCounts() {
        assertThat(Gender.UNKNOWN.or(Gender.MALE)).isEqualTo(Gender.MALE);
        assertThat(Gender.FEMALE.or(Gender.MALE)).isEqualTo(Gender.FEMALE);
    }
}
