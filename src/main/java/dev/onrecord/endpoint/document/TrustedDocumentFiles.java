package dev.onrecord.endpoint.document;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads trusted documents: a folder of files, Apollo's manifest, or a plain map of ids and texts as Relay writes it. */
final class TrustedDocumentFiles {

    private static final String KEY = "onrecord.endpoint.trusted-documents: ";
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private TrustedDocumentFiles() {}

    /** The texts by id, and by hash. */
    static Map<String, String> read(Path place) {
        TrustedDocumentFiles files = new TrustedDocumentFiles();
        try {
            if (Files.isDirectory(place)) {
                files.readFolder(place);
            } else {
                files.readManifest(place);
            }
        } catch (IOException | JsonException unreadable) {
            throw new ConfigurationException(KEY + place + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return Map.copyOf(files.texts);
    }

    private void add(String id, String text) {
        texts.put(Sha256.of(text), text);
        String before = texts.put(id, text);
        if (before != null && !before.equals(text)) {
            throw new ConfigurationException(KEY + "two documents have the id '" + id + "'");
        }
    }

    private void readFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
            for (Path file : found) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                String id = name.substring(0, name.length() - ".graphql".length());
                add(id, text);
                // Clients hash the text as their tools print it: without the newline that ends a file.
                texts.put(Sha256.of(text.strip()), text);
            }
        }
    }

    private void readManifest(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(Files.readString(file)))) {
            JsonObject manifest = reader.readObject();
            if (manifest.containsKey("operations") || manifest.containsKey("format")) {
                readApollo(file, manifest);
            } else {
                manifest.forEach((id, text) -> add(id, string(file, "'" + id + "'", text)));
            }
        }
    }

    private void readApollo(Path file, JsonObject manifest) {
        if (!APOLLO.equals(manifest.getString("format", "")) || manifest.getInt("version", 0) != 1) {
            throw new ConfigurationException(KEY + file + ": format must be " + APOLLO + ", version 1");
        }
        if (!(manifest.get("operations") instanceof JsonArray operations)) {
            throw new ConfigurationException(KEY + file + ": operations must be a list");
        }
        for (int i = 0; i < operations.size(); i++) {
            String place = "operations[" + i + "]";
            if (!(operations.get(i) instanceof JsonObject operation)) {
                throw new ConfigurationException(KEY + file + ": " + place + " must be an object");
            }
            add(string(file, place + ".id", operation.get("id")), string(file, place + ".body", operation.get("body")));
        }
    }

    private static String string(Path file, String place, @Nullable JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new ConfigurationException(KEY + file + ": " + place + " must be a string");
    }
}
