package dev.onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.archive.error.BadInputException;
import dev.onrecord.archive.error.ConflictException;
import dev.onrecord.archive.error.NotFoundException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Every code that is served, and what is not. */
@QuarkusTest
class FailureGuardTest {

    private final Faulty faulty;

    @Inject
    FailureGuardTest(Faulty faulty) {
        this.faulty = faulty;
    }

    /** Fails as it is told. */
    @Guarded
    @ApplicationScoped
    static class Faulty {
        void fail(Supplier<RuntimeException> failure) {
            throw failure.get();
        }
    }

    private Map<String, Object> extensionsOf(Supplier<RuntimeException> failure) {
        return answerTo(failure).getExtensions();
    }

    private AnsweredException answerTo(Supplier<RuntimeException> failure) {
        return catchThrowableOfType(AnsweredException.class, () -> faulty.fail(failure));
    }

    @Test
    void callersErrorsCarryTheirCodeAndField() {
        assertThat(extensionsOf(() -> new BadInputException("first", "x")))
                .isEqualTo(Map.of("code", "BAD_INPUT", "field", "first"));
        assertThat(extensionsOf(() -> new NotFoundException("id", "x")))
                .isEqualTo(Map.of("code", "NOT_FOUND", "field", "id"));
        assertThat(extensionsOf(() -> new ConflictException("input.name", "x")))
                .isEqualTo(Map.of("code", "CONFLICT", "field", "input.name"));
    }

    @Test
    void unexpectedFailureShowsItsReferenceAndNothingElse() {
        AnsweredException answer = answerTo(() -> new IllegalStateException("secret"));
        assertThat(answer.getExtensions()).containsOnlyKeys("code", "reference").containsEntry("code", "INTERNAL");
        assertThat(answer.getMessage())
                .contains((String) answer.getExtensions().get("reference"))
                .doesNotContain("secret");
        assertThat(answer.getCause()).isNull();
    }
}
