package dev.onrecord.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The README is true. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("/q/graphql-ui/\\?query=([^)]+)\\)");
    private static final Pattern TABLE_KEY = Pattern.compile("(?m)^\\| `(onrecord\\.[a-z.-]+)` \\| ");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^(?:%dev\\.)?(onrecord\\.[a-z.-]+)=");
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"(onrecord\\.[a-z.-]+)\"");

    private final EmptyArchive archive;

    @Inject
    ReadmeTest(EmptyArchive archive) {
        this.archive = archive;
    }

    @BeforeEach
    void emptyArchive() {
        archive.empty();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void examplesAnswerAsShown() throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(readme()).results().toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        for (MatchResult example : examples) {
            String answer = GraphqlClient.answer(example.group(1), Map.of());
            assertThat(new JsonObject(answer)).isEqualTo(new JsonObject(example.group(2)));
        }
    }

    @Test
    void linkedQueriesRun() throws IOException {
        List<MatchResult> links = LINK.matcher(readme()).results().toList();
        assertThat(links).isNotEmpty();
        for (MatchResult link : links) {
            GraphqlClient.data(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8));
        }
    }

    @Test
    void configurationTableHasEveryKey() throws IOException {
        Set<String> told = TABLE_KEY
                .matcher(readme())
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(keys());
    }

    /** By this list keys are told from mistakes when the program starts. */
    @Test
    void keyListHasEveryKey() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/main/resources/dev/onrecord/cli/keys.txt"));
        assertThat(listed).containsExactlyElementsOf(keys());
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Class<?> mapping : mappings()) {
            String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
            for (Method method : mapping.getDeclaredMethods()) {
                keys.add(prefix + "."
                        + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            }
        }
        PROPERTY.matcher(Files.readString(Path.of("src/main/resources/application.properties")))
                .results()
                .forEach(line -> keys.add(line.group(1)));
        for (Path source : sources()) {
            INJECTED.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    private static List<Class<?>> mappings() throws IOException {
        List<Class<?>> mappings = new ArrayList<>();
        for (Path source : sources()) {
            if (Files.readString(source).contains("@ConfigMapping(prefix = \"onrecord")) {
                mappings.add(named(source));
            }
        }
        return mappings;
    }

    private static Class<?> named(Path source) {
        String path = Path.of("src/main/java").relativize(source).toString();
        try {
            return Class.forName(path.replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException noSuchClass) {
            throw new AssertionError(source + " holds no class of its name", noSuchClass);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Tables are looked up, not read: they may be as long as they must. */
    @Test
    void readmeStaysShort() throws IOException {
        assertThat(readme().lines().filter(line -> !line.startsWith("|"))).hasSizeLessThanOrEqualTo(150);
    }
}
