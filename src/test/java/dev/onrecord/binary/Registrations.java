package dev.onrecord.binary;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of which class may be found by name in a native image, as a {@code reflect-config.json} tells. */
final class Registrations {

    private static final Path OURS = Path.of("src/main/resources/META-INF/native-image/dev.onrecord");

    private final TreeMap<String, JsonObject> byClass = new TreeMap<>();

    private Registrations(JsonArray entries) {
        for (int i = 0; i < entries.size(); i++) {
            JsonObject entry = entries.getJsonObject(i);
            byClass.merge(entry.getString("name"), entry, JsonObject::mergeIn);
        }
    }

    static Registrations read(String json) {
        return new Registrations(new JsonArray(json));
    }

    /** Ours for a library. */
    static Registrations of(String library) {
        try {
            return read(Files.readString(OURS.resolve(library).resolve("reflect-config.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The libraries that we register something of. */
    static List<String> libraries() throws IOException {
        try (Stream<Path> folders = Files.list(OURS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    Set<String> classes() {
        return byClass.keySet();
    }

    /** Constructors, methods and fields that are registered, but that the class does not have. */
    List<String> missingIn(Class<?> type) {
        Set<String> there = Stream.of(
                        Arrays.stream(type.getDeclaredConstructors())
                                .map(each -> named("<init>", each.getParameterTypes())),
                        Arrays.stream(type.getDeclaredMethods())
                                .map(each -> named(each.getName(), each.getParameterTypes())),
                        Arrays.stream(type.getDeclaredFields()).map(Field::getName))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        Stream<String> methods = members(type.getName(), "methods")
                .map(member -> member.getString("name")
                        + member.getJsonArray("parameterTypes").getList());
        Stream<String> fields = members(type.getName(), "fields").map(member -> member.getString("name"));
        return Stream.concat(methods, fields)
                .filter(member -> !there.contains(member))
                .map(member -> type.getName() + "." + member)
                .toList();
    }

    private static String named(String name, Class<?>[] parameters) {
        return name + Arrays.stream(parameters).map(Class::getName).toList();
    }

    boolean hasClass(String name) {
        return byClass.containsKey(name);
    }

    boolean hasConstructor(String owner, Class<?>... parameters) {
        return hasMethod(owner, "<init>", parameters);
    }

    boolean hasMethod(String owner, String name, Class<?>... parameters) {
        String all = name.equals("<init>") ? "Constructors" : "Methods";
        List<String> types = Arrays.stream(parameters).map(Class::getName).toList();
        return hasAll(owner, all)
                || members(owner, "methods")
                        .anyMatch(member -> member.getString("name").equals(name)
                                && member.getJsonArray("parameterTypes")
                                        .getList()
                                        .equals(types));
    }

    boolean hasField(String owner, String name) {
        return hasAll(owner, "Fields")
                || members(owner, "fields")
                        .anyMatch(member -> member.getString("name").equals(name));
    }

    private boolean hasAll(String owner, String kind) {
        JsonObject entry = byClass.getOrDefault(owner, new JsonObject());
        return entry.getBoolean("allDeclared" + kind, false) || entry.getBoolean("allPublic" + kind, false);
    }

    private Stream<JsonObject> members(String owner, String kind) {
        JsonObject entry = byClass.getOrDefault(owner, new JsonObject());
        return entry.getJsonArray(kind, new JsonArray()).stream().map(JsonObject.class::cast);
    }
}
