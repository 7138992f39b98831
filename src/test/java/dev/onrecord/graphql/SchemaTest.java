package dev.onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is served is the committed schema, holds all of the public contract, and explains itself. */
@QuarkusTest
class SchemaTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.graphql");
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");

    private static String served() {
        return RestAssured.get("/graphql/schema.graphql").asString();
    }

    @Test
    void servedSchemaIsTheCommittedOne() throws IOException {
        if (System.getProperty("snap") != null) {
            Files.writeString(SNAPSHOT, served());
        }
        assertThat(served()).isEqualTo(Files.readString(SNAPSHOT));
    }

    @Test
    void servedSchemaHoldsAllOfTheContract() throws IOException {
        TypeDefinitionRegistry contract = new SchemaParser().parse(Files.readString(CONTRACT));
        TypeDefinitionRegistry schema = new SchemaParser().parse(served());
        assertThat(SchemaShape.of(schema)).containsAll(SchemaShape.of(contract));
    }

    @Test
    void everythingInTheSchemaIsDescribed() {
        assertThat(SchemaShape.undescribed(new SchemaParser().parse(served()))).isEmpty();
    }
}
