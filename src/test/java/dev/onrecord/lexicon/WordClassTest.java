package dev.onrecord.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassTest {

    @ParameterizedTest
    @EnumSource
    void nothingIsOnNoList(WordClass list) {
        assertThat(list.has("")).isFalse();
        assertThat(list.has("xyzzy")).isFalse();
        assertThat(list.genderOf("xyzzy")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void wordsAreFoundInLowerCase() {
        assertThat(WordClass.PERSON_NOUN.has("minister")).isTrue();
        assertThat(WordClass.PERSON_NOUN.has("Minister")).isFalse();
        assertThat(WordClass.ORGANIZATION_NOUN.has("ministry")).isTrue();
        assertThat(WordClass.TIME_WORD.has("monday")).isTrue();
        assertThat(WordClass.NAME_PARTICLE.has("van")).isTrue();
        assertThat(WordClass.NAME_SUFFIX.has("jr.")).isTrue();
    }

    @Test
    void wordsTellTheirGender() {
        assertThat(WordClass.TITLE.genderOf("mr.")).isEqualTo(Gender.MALE);
        assertThat(WordClass.TITLE.genderOf("mrs.")).isEqualTo(Gender.FEMALE);
        assertThat(WordClass.TITLE.genderOf("dr.")).isEqualTo(Gender.UNKNOWN);
        assertThat(WordClass.PERSON_NOUN.genderOf("spokeswoman")).isEqualTo(Gender.FEMALE);
    }

    @Test
    void prefixesMakeNoOtherPerson() {
        assertThat(WordClass.PERSON_NOUN.has("ex-minister")).isTrue();
        assertThat(WordClass.PERSON_NOUN.has("co-leader")).isTrue();
        assertThat(WordClass.PERSON_NOUN.has("vice-chairman")).isTrue();
        assertThat(WordClass.PERSON_NOUN.has("non-minister")).isFalse();
        assertThat(WordClass.ORGANIZATION_NOUN.has("ex-ministry")).isFalse();
    }
}
