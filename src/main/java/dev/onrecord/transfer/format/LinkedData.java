package dev.onrecord.transfer.format;

import static dev.onrecord.transfer.format.JsonNodes.objects;
import static dev.onrecord.transfer.format.JsonNodes.values;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD by the vocabularies of schema.org and of Web Annotation, as people write it: names bare, with one of the usual
 * prefixes, or whole. Contexts are not resolved: nothing is fetched.
 */
final class LinkedData {

    private static final List<String> PREFIXES = List.of(
            "", "schema:", "https://schema.org/", "http://schema.org/", "oa:", "http://www.w3.org/ns/oa#", "onrecord:");

    /** Where a document that is no article itself keeps its articles. */
    private static final List<String> HOLDERS =
            List.of("@graph", "@included", "itemListElement", "item", "dataFeedElement", "mainEntity", "hasPart");

    private final Map<String, JsonObject> byId = new HashMap<>();
    private final List<JsonObject> articles = new ArrayList<>();
    /** Quotations that stand beside their article, by what they point at. */
    private final Map<String, List<JsonObject>> quotations = new HashMap<>();

    LinkedData(JsonValue root) {
        index(root);
        collect(root);
    }

    /** References point anywhere, so that all is walked. */
    private void index(JsonValue root) {
        Deque<JsonValue> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonValue value = open.pop();
            if (value instanceof JsonArray array) {
                open.addAll(array);
            } else if (value instanceof JsonObject object) {
                String id = JsonNodes.text(object, "@id", "id");
                if (id != null && object.size() > 1) {
                    byId.putIfAbsent(id, object);
                }
                open.addAll(object.values());
            }
        }
    }

    private void collect(JsonValue root) {
        Deque<JsonValue> open = new ArrayDeque<>(values(root));
        while (!open.isEmpty()) {
            for (JsonObject object : objects(open.poll())) {
                if (isArticle(object)) {
                    articles.add(object);
                } else if (isA(object, "Quotation")) {
                    targets(object)
                            .forEach(id -> quotations
                                    .computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(object));
                } else {
                    HOLDERS.forEach(name -> open.addAll(values(field(object, name))));
                }
            }
        }
    }

    /** In order of the document. */
    List<JsonObject> articles() {
        return articles;
    }

    /** The quotations that hang on the article, or stand beside it and point at it. */
    Stream<JsonObject> quotationsOf(JsonObject article) {
        Stream<JsonObject> inside = Stream.of("hasPart", "citation", "mentions")
                .flatMap(name -> objects(field(article, name)).stream())
                .map(this::resolved)
                .filter(part -> isA(part, "Quotation"));
        String id = JsonNodes.text(article, "@id", "id");
        List<JsonObject> beside = id == null ? List.of() : quotations.getOrDefault(id, List.of());
        // By identity: two that say the same may stand at two places, and to compare large ones again and again takes
        // long.
        Set<JsonObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(inside, beside.stream()).filter(seen::add);
    }

    private static Stream<String> targets(JsonObject quotation) {
        return Stream.of("isPartOf", "isBasedOn", "source", "hasSource")
                .flatMap(name -> values(field(quotation, name)).stream())
                .map(target ->
                        target instanceof JsonObject object ? JsonNodes.text(object, "@id") : JsonNodes.text(target))
                .filter(Objects::nonNull)
                .distinct();
    }

    /** The object itself, or the one that its {@code @id} refers to. */
    JsonObject resolved(JsonObject object) {
        String id = object.size() == 1 ? JsonNodes.text(object, "@id", "id") : null;
        return id == null ? object : byId.getOrDefault(id, object);
    }

    private static boolean isArticle(JsonObject object) {
        return types(object).anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    }

    static boolean isA(JsonObject object, String type) {
        return types(object).anyMatch(type::equals);
    }

    /** Without prefix. */
    static Stream<String> types(JsonObject object) {
        return Stream.of("@type", "type")
                .flatMap(name -> values(object.get(name)).stream())
                .map(JsonNodes::text)
                .filter(Objects::nonNull)
                .map(type -> type.substring(
                        Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':'))) + 1));
    }

    static @Nullable JsonValue field(JsonObject object, String name) {
        if (name.startsWith("@")) {
            return object.get(name);
        }
        return PREFIXES.stream()
                .map(prefix -> object.get(prefix + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The texts under a name: strings, and what objects are called. */
    List<String> texts(JsonObject object, String name) {
        return values(field(object, name)).stream()
                .map(this::textOf)
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    String text(JsonObject object, String name) {
        List<String> texts = texts(object, name);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** A string itself, or what an object is called. */
    @Nullable
    String textOf(JsonValue value) {
        if (!(value instanceof JsonObject reference)) {
            return JsonNodes.text(value);
        }
        JsonObject object = resolved(reference);
        return Stream.of("@value", "name", "@list", "url", "@id")
                .map(name -> field(object, name))
                .flatMap(inner -> values(inner).stream())
                .map(JsonNodes::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
