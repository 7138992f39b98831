package dev.onrecord.endpoint.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationNamesTest {

    private final OperationNames names = new OperationNames("trusted"::equals, 2);

    @Test
    void firstFewNamesStandForThemselves() {
        assertThat(names.of("A", "1")).isEqualTo("A");
        assertThat(names.of("B", "2")).isEqualTo("B");
        assertThat(names.of("C", "3")).isEqualTo("other");
        assertThat(names.of("A", "4")).isEqualTo("A");
    }

    @Test
    void namesOfTrustedDocumentsStandForThemselvesHoweverManyThereAre() {
        assertThat(names.of("A", "trusted")).isEqualTo("A");
        assertThat(names.of("B", "trusted")).isEqualTo("B");
        assertThat(names.of("C", "1")).isEqualTo("C");
        assertThat(names.of("D", "2")).isEqualTo("D");
        assertThat(names.of("E", "3")).isEqualTo("other");
        assertThat(names.of("E", "trusted")).isEqualTo("E");
    }

    @Test
    void nameOfAnyLengthIsNotKept() {
        assertThat(names.of("N".repeat(101), "1")).isEqualTo("other");
    }

    @Test
    void noNameIsAnonymous() {
        assertThat(names.of(null, "1")).isEqualTo("anonymous");
    }
}
