package dev.onrecord.archive.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {

    private static SQLException sql(String state) {
        return new SQLException("of the test", state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "90098"})
    void lostConnectionIsDatabaseThatIsAway(String state) {
        assertThat(DatabaseFailure.of(sql(state))).isEqualTo(DatabaseFailure.AWAY);
    }

    @Test
    void poolWithoutFreeConnectionIsDatabaseThatIsAway() {
        SQLException waited = new SQLException("Acquisition timeout", new TimeoutException());
        assertThat(DatabaseFailure.of(waited)).isEqualTo(DatabaseFailure.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void transactionGivenUpForAnotherIsConflict(String state) {
        assertThat(DatabaseFailure.of(sql(state))).isEqualTo(DatabaseFailure.CONFLICT);
    }

    @Test
    void reasonIsFoundAmongCausesAndSuppressed() {
        Exception commit = new Exception("could not commit");
        commit.addSuppressed(new IllegalStateException(sql("40001")));
        assertThat(DatabaseFailure.of(new RuntimeException(commit))).isEqualTo(DatabaseFailure.CONFLICT);
    }

    @Test
    void circleOfCausesEnds() {
        Exception one = new Exception("one");
        one.addSuppressed(new Exception("other", one));
        assertThat(DatabaseFailure.of(one)).isEqualTo(DatabaseFailure.OTHER);
    }

    @Test
    void brokenRuleIsNoneOfThese() {
        assertThat(DatabaseFailure.of(sql("23505"))).isEqualTo(DatabaseFailure.OTHER);
        assertThat(UnavailableException.isReasonOf(sql("0A000"))).isFalse();
    }
}
