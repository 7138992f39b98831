package dev.onrecord.graphql;

import static dev.onrecord.graphql.GraphqlClient.data;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks for everything there is to ask for, and takes the answers down. */
final class ParityOperations {

    private static final Map<String, String> NODES = Map.of(
            "article",
            "id title url byline publisher language publishedAt createdAt wordCount body locations { nodes { id } }"
                    + " speakers { nodes { name } }",
            "quote",
            "id text kind start end context confidence attribution speakerMention cue speaker { id } mentions { id }"
                    + " locations { id } article { id }",
            "speaker",
            "id name kind aliases wikidataId roles { title } locations { nodes { id } }"
                    + " quotes(last: 2, orderBy: {field: LENGTH, direction: DESC}) { totalCount nodes { id } }"
                    + " quotedWith { speaker { id } }",
            "location",
            "id name kind countryCode latitude longitude geonamesId parent { id }"
                    + " articles(first: 2, orderBy: {field: TITLE, direction: DESC}) { totalCount nodes { title } }");

    private final Map<String, JsonObject> answers = new LinkedHashMap<>();

    /** The answers, by what was asked. */
    Map<String, JsonObject> answers() {
        return answers;
    }

    private void take(String name, String query, Map<String, ?> variables) {
        answers.put(label(name), new JsonObject(GraphqlClient.answer(query, variables)));
    }

    /** A name that can be read, whatever was asked for. */
    private static String label(String name) {
        StringBuilder label = new StringBuilder();
        name.codePoints()
                .limit(120)
                .forEach(point -> label.append(
                        point < ' ' || Character.getType(point) == Character.SURROGATE
                                ? "U+" + Integer.toHexString(point)
                                : Character.toString(point)));
        return label.append(name.length() > 120 ? "… " + name.length() : "").toString();
    }

    void everyOrder() {
        for (String type : List.of("Article", "Quote", "Speaker", "Location")) {
            for (String field : valuesOf(type + "OrderField")) {
                for (String direction : List.of("ASC", "DESC")) {
                    order(type, field, direction);
                }
            }
        }
    }

    private static List<String> valuesOf(String type) {
        return data("query ($type: String!) { __type(name: $type) { enumValues { name } } }", Map.of("type", type))
                .getList("__type.enumValues.name");
    }

    private void order(String type, String field, String direction) {
        String list = type.toLowerCase(Locale.ROOT) + "s";
        Map<String, Object> variables = new HashMap<>();
        variables.put("order", Map.of("field", field, "direction", direction));
        String query =
                "query ($order: " + type + "Order, $first: Int, $after: String, $last: Int, $before: String) { list: "
                        + list + "(orderBy: $order, first: $first, after: $after, last: $last, before: $before)"
                        + " { totalCount edges { cursor node { id } }"
                        + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";
        String name = list + " by " + field + " " + direction;
        variables.put("first", 100);
        take(name, query, variables);
        variables.remove("first");
        pages(name + ", forwards", query, variables, "first", "after", "endCursor");
        variables.remove("first");
        variables.remove("after");
        pages(name + ", backwards", query, variables, "last", "before", "startCursor");
    }

    /** All pages of seven. */
    private void pages(
            String name, String query, Map<String, Object> variables, String size, String from, String cursor) {
        JsonArray ids = new JsonArray();
        variables.put(size, 7);
        String next = "";
        while (next != null) {
            JsonObject list = new JsonObject(GraphqlClient.answer(query, variables))
                    .getJsonObject("data")
                    .getJsonObject("list");
            JsonArray page = new JsonArray();
            list.getJsonArray("edges")
                    .forEach(edge ->
                            page.add(((JsonObject) edge).getJsonObject("node").getString("id")));
            ids.add(page);
            next = list.getJsonObject("pageInfo").getString(cursor);
            variables.put(from, next);
        }
        answers.put(label(name), new JsonObject().put("pages", ids));
    }

    void everyNode() {
        NODES.forEach((type, fields) -> {
            String query = "{ list: " + type + "s(first: 100) { nodes { " + fields + " } } }";
            take("all of every " + type, query, Map.of());
        });
    }

    void filtered(String type, Map<String, ?> filter) {
        String list = type.toLowerCase(Locale.ROOT) + "s";
        String query = "query ($filter: " + type + "Filter) { list: " + list
                + "(first: 100, filter: $filter) { totalCount nodes { id } } }";
        take(list + " with " + new JsonObject(new HashMap<>(filter)).encode(), query, Map.of("filter", filter));
    }

    void named(String name) {
        String query = "query ($name: String!, $url: String!) { speaker(name: $name) { name } location(name: $name)"
                + " { name countryCode } article(url: $url) { title } }";
        take("named " + name, query, Map.of("name", name, "url", name));
    }

    void counted(Map<String, ?> filter) {
        for (String by : valuesOf("QuoteDimension")) {
            String query = "query ($filter: QuoteFilter) { quoteCounts(by: " + by
                    + ", first: 100, filter: $filter) { key count } }";
            take("quotes by " + by + " with " + new JsonObject(new HashMap<>(filter)), query, Map.of("filter", filter));
        }
    }

    /** A cursor that nobody was given, in an order whose first key is of any type. */
    void forged(String type, String field, String... keys) {
        String order = field.isEmpty() ? "" : "orderBy: {field: " + field + ", direction: ASC}, ";
        String list = type.toLowerCase(Locale.ROOT) + "s";
        String known = data("{ list: " + list + "(" + order + "first: 1) { pageInfo { endCursor } } }")
                .getString("list.pageInfo.endCursor");
        String id = new String(Base64.getUrlDecoder().decode(known), StandardCharsets.UTF_8).split("\u0000")[0];
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + "\u0000" + String.join("\u0000", keys)).getBytes(StandardCharsets.UTF_8));
        String query = "query ($after: String) { list: " + list + "(" + order
                + "first: 100, after: $after) { nodes { id } } }";
        take("forged " + list + " " + field + " " + String.join(" ", keys), query, Map.of("after", cursor));
    }

    /** A mutation, and what the audit says of it. */
    void written(String name, String mutation, Map<String, ?> variables) {
        take(name, mutation, variables);
        take(
                name + ", audited",
                "{ auditEntries(first: 3) { totalCount nodes { action nodeId before after } } }",
                Map.of());
    }
}
