package dev.onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is served is the committed schema, holds all of the public contract, and explains itself. */
@QuarkusTest
class SchemaTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.graphql");
    private static final Path CONTRACT = Path.of("src/test/resources/contract.graphql");

    /** What of the contract is not served yet: full-text search. */
    private static final List<String> LATER = List.of(
            "SearchResult",
            "SearchType",
            "SearchEdge",
            "SearchConnection",
            "Query.search",
            "ArticleFilter.text",
            "SpeakerFilter.text",
            "QuoteFilter.text",
            "LocationFilter.text");

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
        List<String> missing = SchemaShape.of(contract).stream()
                .filter(line -> LATER.stream().noneMatch(later -> line.equals(later) || line.startsWith(later + " ")))
                .filter(line -> LATER.stream().noneMatch(later -> line.startsWith(later + ".")))
                .toList();
        assertThat(SchemaShape.of(schema)).containsAll(missing);
    }

    @Test
    void everythingInTheSchemaIsDescribed() {
        assertThat(SchemaShape.undescribed(new SchemaParser().parse(served()))).isEmpty();
    }
}
