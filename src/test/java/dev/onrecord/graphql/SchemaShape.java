package dev.onrecord.graphql;

import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A schema as a set of lines, one for each thing that a client can rely on. */
final class SchemaShape {

    private SchemaShape() {}

    static Set<String> of(TypeDefinitionRegistry schema) {
        Set<String> shape = new TreeSet<>();
        schema.types().values().forEach(type -> type(type, shape));
        schema.scalars().keySet().forEach(shape::add);
        return shape;
    }

    private static void type(TypeDefinition<?> type, Set<String> shape) {
        String name = type.getName();
        shape.add(name);
        if (type instanceof ImplementingTypeDefinition<?> implementing) {
            implementing.getImplements().forEach(parent -> shape.add(name + " implements " + print(parent)));
            implementing.getFieldDefinitions().forEach(field -> {
                shape.add(name + "." + field.getName() + " " + print(field.getType()));
                field.getInputValueDefinitions()
                        .forEach(argument -> shape.add(name + "." + field.getName() + " " + value(argument)));
            });
        } else if (type instanceof InputObjectTypeDefinition input) {
            input.getInputValueDefinitions()
                    .forEach(field -> shape.add(name + "." + field.getName() + " " + value(field)));
        } else if (type instanceof EnumTypeDefinition values) {
            values.getEnumValueDefinitions().forEach(value -> shape.add(name + "." + value.getName()));
        }
    }

    private static String value(InputValueDefinition value) {
        String standard = value.getDefaultValue() == null ? "" : " = " + print(value.getDefaultValue());
        return value.getName() + ": " + print(value.getType()) + standard;
    }

    private static String print(Node<?> node) {
        return AstPrinter.printAstCompact(node);
    }

    /** The types, fields, arguments and enum values without a description. */
    static List<String> undescribed(TypeDefinitionRegistry schema) {
        List<String> found = new ArrayList<>();
        for (TypeDefinition<?> type : schema.types().values()) {
            // The root types are what they are called.
            if (!Set.of("Query", "Mutation").contains(type.getName())) {
                check(type, type.getName(), found);
            }
            for (Node<?> child : type.getChildren()) {
                if (child instanceof FieldDefinition field) {
                    check(field, type.getName() + "." + field.getName(), found);
                    field.getInputValueDefinitions()
                            .forEach(argument -> check(
                                    argument,
                                    type.getName() + "." + field.getName() + "." + argument.getName(),
                                    found));
                } else if (child instanceof AbstractDescribedNode<?>) {
                    check(child, type.getName() + " " + print(child), found);
                }
            }
        }
        return found;
    }

    private static void check(Node<?> node, String name, List<String> found) {
        boolean described = node instanceof ScalarTypeDefinition
                || (node instanceof AbstractDescribedNode<?> text
                        && Objects.nonNull(text.getDescription())
                        && !text.getDescription().getContent().isBlank());
        if (!described) {
            found.add(name);
        }
    }
}
