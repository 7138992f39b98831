package dev.onrecord.binary;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import picocli.CommandLine.Command;

/** What Quarkus hands to the image builder is complete; .ci/native lets it make that, and tells where it is. */
@EnabledIfSystemProperty(named = NativeSourcesTest.JAR, matches = ".+")
class NativeSourcesTest {

    private static final String GRAPHQL = "dev.onrecord.graphql";

    static final String JAR = "native-sources";

    private static final Path CLASSES = Path.of("target/classes");
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.onrecord");

    private final Registrations registrations = Registrations.read(entry("META-INF/native-image/reflect-config.json"));
    private final List<Pattern> resources =
            patterns(new JsonObject(entry("META-INF/native-image/resource-config.json")));

    private static String entry(String name) {
        try (ZipFile jar = new ZipFile(System.getProperty(JAR));
                InputStream entry = jar.getInputStream(jar.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Pattern> patterns(JsonObject config) {
        JsonArray includes = config.getJsonObject("resources").getJsonArray("includes");
        return includes.stream()
                .map(include -> Pattern.compile(((JsonObject) include).getString("pattern")))
                .toList();
    }

    private boolean takesAlong(String resource) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    /** The methods of APIs, the components of views, and the setters of inputs. */
    @Test
    void everythingOfTheSchemaIsRegistered() {
        Set<String> missing = OURS.stream()
                .filter(type -> type.getPackageName().equals(GRAPHQL))
                .filter(type -> type.isAnnotatedWith(GraphQLApi.class)
                        || type.getSimpleName().endsWith("View")
                        || type.getSimpleName().endsWith("Input"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !isRegistered(method))
                .map(JavaMethod::getFullName)
                .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    private boolean isRegistered(JavaMethod method) {
        Class<?>[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::reflect).toArray(Class<?>[]::new);
        return registrations.hasMethod(method.getOwner().getName(), method.getName(), parameters);
    }

    @Test
    void everyCommandIsRegistered() {
        List<JavaClass> commands = OURS.stream()
                .filter(type -> type.isAnnotatedWith(Command.class))
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        for (JavaClass command : commands) {
            assertThat(command.getFields())
                    .allMatch(field -> registrations.hasField(command.getName(), field.getName()));
        }
    }

    @Test
    void jsonIsReadBeforeAServerStarts() {
        assertThat(registrations.hasConstructor("org.eclipse.parsson.JsonProviderImpl"))
                .isTrue();
        assertThat(takesAlong("META-INF/services/jakarta.json.spi.JsonProvider"))
                .isTrue();
    }

    @Test
    void ourRegistrationsAreThere() throws IOException {
        for (String library : Registrations.libraries()) {
            assertThat(entry("META-INF/native-image/dev.onrecord/" + library + "/reflect-config.json"))
                    .startsWith("[");
        }
    }

    /** But the migrations of the other database. */
    @Test
    void everyResourceIsTakenAlong() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<String> left = files.filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .filter(name -> !name.equals("application.properties") && !name.startsWith("db/postgresql/"))
                    .filter(name -> !takesAlong(name))
                    .toList();
            assertThat(left).isEmpty();
        }
    }
}
