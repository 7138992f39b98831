package dev.onrecord.endpoint.http;

import dev.onrecord.endpoint.JsonTree;
import dev.onrecord.endpoint.document.RequestError;
import dev.onrecord.endpoint.execution.ExecutedOperation;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes answers as the GraphQL specification has them. */
public final class AnswerJson {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

    private AnswerJson() {}

    /** The answer to something that was not executed. */
    static byte[] refused(List<GraphQLError> errors) {
        return JsonTree.write(Map.of("errors", specified(errors)));
    }

    /** The answer to something that was executed; its data is sent as it was written. */
    public static byte[] executed(ExecutedOperation operation, Map<String, Object> extensions) {
        byte[] data = operation.data() == null ? NULL : operation.data();
        ByteArrayOutputStream json = new ByteArrayOutputStream(data.length + 32);
        json.write('{');
        if (!operation.errors().isEmpty()) {
            write(json, "\"errors\":");
            json.writeBytes(JsonTree.write(specified(operation.errors())));
            json.write(',');
        }
        write(json, "\"data\":");
        json.writeBytes(data);
        if (!extensions.isEmpty()) {
            write(json, ",\"extensions\":");
            json.writeBytes(JsonTree.write(extensions));
        }
        json.write('}');
        return json.toByteArray();
    }

    /** Errors alone, as a JSON array. */
    public static String errors(List<GraphQLError> errors) {
        return new String(JsonTree.write(specified(errors)), StandardCharsets.UTF_8);
    }

    /** Answers in one. */
    static byte[] list(List<byte[]> answers) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        for (byte[] answer : answers) {
            json.write(json.size() == 0 ? '[' : ',');
            json.writeBytes(answer);
        }
        json.write(']');
        return json.toByteArray();
    }

    private static void write(ByteArrayOutputStream json, String text) {
        json.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Map<String, Object>> specified(List<GraphQLError> errors) {
        return errors.stream().map(AnswerJson::specified).toList();
    }

    private static Map<String, Object> specified(GraphQLError error) {
        Map<String, Object> specified = new LinkedHashMap<>();
        specified.put("message", String.valueOf(error.getMessage()));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            specified.put("locations", places(error.getLocations()));
        }
        if (error.getPath() != null) {
            specified.put("path", error.getPath());
        }
        specified.put("extensions", withCode(error));
        return specified;
    }

    private static List<Map<String, Integer>> places(List<SourceLocation> locations) {
        List<Map<String, Integer>> places = new ArrayList<>();
        for (SourceLocation location : locations) {
            Map<String, Integer> place = new LinkedHashMap<>();
            place.put("line", location.getLine());
            place.put("column", location.getColumn());
            places.add(place);
        }
        return places;
    }

    /** Whoever did not give a code did not expect the error. */
    private static Map<String, Object> withCode(GraphQLError error) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", RequestError.INTERNAL);
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        return extensions;
    }
}
