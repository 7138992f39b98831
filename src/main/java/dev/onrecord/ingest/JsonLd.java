package dev.onrecord.ingest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the page's JSON-LD says of its article, by the vocabulary of schema.org. */
final class JsonLd {

    private final Map<String, JsonObject> byId = new HashMap<>();
    private @Nullable JsonObject article;

    JsonLd(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            read(script.data());
        }
    }

    /** Broken JSON is common, and no reason to lose the page; too deep JSON is told by a bare RuntimeException. */
    private void read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            collect(reader.readValue());
        } catch (RuntimeException e) {
            return;
        }
    }

    private void collect(JsonValue root) {
        Deque<JsonValue> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonValue value = open.pop();
            if (value instanceof JsonArray array) {
                open.addAll(array);
            } else if (value instanceof JsonObject object) {
                visit(object);
                open.addAll(values(object.get("@graph")));
            }
        }
    }

    private void visit(JsonObject object) {
        String id = string(object.get("@id"));
        if (id != null) {
            byId.putIfAbsent(id, object);
        }
        if (article == null && isArticle(object)) {
            article = object;
        }
    }

    /** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
    private static boolean isArticle(JsonObject object) {
        return values(object.get("@type")).stream()
                .map(JsonLd::string)
                .anyMatch(type -> type != null && (type.endsWith("Article") || type.endsWith("Posting")));
    }

    /** The article's text value of {@code name}, or of a {@code name}, {@code @id} or {@code @value} inside it. */
    @Nullable
    String text(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? null : texts.get(0);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (article != null) {
            for (JsonValue value : values(article.get(name))) {
                String text = textOf(value);
                if (text != null && !text.isBlank()) {
                    texts.add(text.strip());
                }
            }
        }
        return texts;
    }

    private @Nullable String textOf(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return string(value);
        }
        String id = string(object.get("@id"));
        JsonObject full = object.containsKey("name") || id == null ? object : byId.getOrDefault(id, object);
        String name = string(full.get("name"));
        return name == null ? id : name;
    }

    private static List<JsonValue> values(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
    }

    /** Systems that paste a title out of their page leave its entities in. */
    private static @Nullable String string(@Nullable JsonValue value) {
        return value instanceof JsonString string ? Parser.unescapeEntities(string.getString(), false) : null;
    }
}
