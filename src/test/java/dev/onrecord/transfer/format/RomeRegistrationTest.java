package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library looks its parsers up by name, and its beans' methods by their interfaces: a native image must know both. */
class RomeRegistrationTest {

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([\\w.$]+)\"");

    private static Set<String> registered() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String folder : List.of("romtools", "dev.onrecord/rome")) {
            NAME.matcher(text(one("META-INF/native-image/" + folder + "/reflect-config.json")))
                    .results()
                    .forEach(result -> names.add(result.group(1)));
        }
        return names;
    }

    private static URL one(String resource) throws IOException {
        List<URL> found =
                Collections.list(Thread.currentThread().getContextClassLoader().getResources(resource));
        assertThat(found).as(resource).isNotEmpty();
        return found.get(0);
    }

    private static String text(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyParserIsRegistered() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = one("com/rometools/rome/rome.properties").openStream()) {
            properties.load(in);
        }
        List<String> classes = properties.values().stream()
                .flatMap(value -> Stream.of(value.toString().trim().split("[\\s,]+")))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(classes).hasSizeGreaterThan(30);
        assertThat(registered()).containsAll(classes);
    }

    @Test
    void everyBeanIsRegisteredWithItsInterfaces() throws Exception {
        Set<String> registered = registered();
        List<String> interfaces = new ArrayList<>();
        for (String name : registered) {
            if (name.startsWith("com.rometools.rome.feed.")) {
                Stream.of(Class.forName(name).getInterfaces())
                        .map(Class::getName)
                        .filter(of -> of.startsWith("com.rometools.rome.feed."))
                        .forEach(interfaces::add);
            }
        }
        assertThat(interfaces).hasSizeGreaterThan(10);
        assertThat(registered)
                .containsAll(interfaces.stream()
                        .filter(of -> !of.endsWith("Converter") && !of.endsWith("Extendable"))
                        .toList());
    }
}
