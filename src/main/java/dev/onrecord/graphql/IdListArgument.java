package dev.onrecord.graphql;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Mends how arguments of type {@code [ID!]} are read: SmallRye 2.17 takes {@code @Id} on a list for the type of the list
 * and not of its elements, serves the right schema, and then refuses every value.
 */
@ApplicationScoped
class IdListArgument {

    void mend(@Observes StartupEvent started, Schema schema) {
        schema.getQueries().stream()
                .map(Operation::getArguments)
                .flatMap(List::stream)
                .map(Argument::getReference)
                .filter(type ->
                        type.getName().equals("ID") && type.getClassName().equals(List.class.getName()))
                .forEach(IdListArgument::readElements);
    }

    private static void readElements(Reference type) {
        type.setClassName(String.class.getName());
    }
}
