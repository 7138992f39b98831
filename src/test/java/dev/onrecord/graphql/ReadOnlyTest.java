package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.ask;
import static dev.onrecord.graphql.GraphqlClient.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.onrecord.archive.ArchiveState;
import dev.onrecord.archive.ArchiveTransaction;
import dev.onrecord.archive.error.ReadOnlyException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a server answers whose archive is only read. */
@QuarkusTest
@TestProfile(ReadOnlyServer.class)
class ReadOnlyTest {

    @Inject
    ArchiveState state;

    @Inject
    ArchiveTransaction transaction;

    @Test
    void everyMutationIsRefused() {
        assertThat(data("{ __schema { mutationType { fields { name } } } }")
                        .getList("__schema.mutationType.fields.name", String.class))
                .containsExactlyInAnyOrderElementsOf(AccessTest.MUTATIONS.keySet());
        AccessTest.MUTATIONS.forEach((name, rest) -> {
            JsonPath answer = ask("mutation { " + name + rest + " }", Map.of());
            assertThat(answer.getList("errors.extensions.code")).as(name).containsExactly("READ_ONLY");
            assertThat(answer.getString("errors[0].message")).contains("onrecord.archive.read-only");
        });
        assertThat(data("{ auditEntries { totalCount } }").getInt("auditEntries.totalCount"))
                .isZero();
    }

    /** Whatever writes, by whatever way it came, begins with the lock. */
    @Test
    void lockIsRefused() {
        assertThatThrownBy(() -> transaction.change(() -> fail("has begun"))).isInstanceOf(ReadOnlyException.class);
        assertThatThrownBy(state::requireWritable).isInstanceOf(ReadOnlyException.class);
    }

    @Test
    void queriesAreAnswered() {
        assertThat(data("{ articles { totalCount } }").getInt("articles.totalCount"))
                .isZero();
        assertThat(data("{ extract(input: {body: \"“We won,” said Ann Lee.\"}) { quotes { text } } }")
                        .getList("extract.quotes.text"))
                .containsExactly("We won,");
    }
}
