package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.document.Sha256;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import jakarta.enterprise.context.ApplicationScoped;

/** The schema as it is written. */
@ApplicationScoped
class ServedSchema {

    private final String text;
    private final String hash;

    ServedSchema(GraphQLSchema schema) {
        this.text = new SchemaPrinter().print(schema);
        this.hash = Sha256.of(text);
    }

    String text() {
        return text;
    }

    String hash() {
        return hash;
    }
}
