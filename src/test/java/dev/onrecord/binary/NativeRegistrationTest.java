package dev.onrecord.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What we register for a native image is there, and what we pack is registered. */
class NativeRegistrationTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everythingThatIsRegisteredExists() throws IOException, ReflectiveOperationException {
        for (String library : Registrations.libraries()) {
            Registrations registrations = Registrations.of(library);
            // The library of the other database is not in this build.
            if (registrations.classes().stream().anyMatch(NativeRegistrationTest::exists)) {
                for (String name : registrations.classes()) {
                    assertThat(registrations.missingIn(
                                    Class.forName(name, false, NativeRegistrationTest.class.getClassLoader())))
                            .as(library)
                            .isEmpty();
                }
            }
        }
    }

    private static boolean exists(String name) {
        return NativeRegistrationTest.class.getResource("/" + name.replace('.', '/') + ".class") != null;
    }

    /** Migrations are looked after by quarkus-flyway; configuration is read when the image is built. */
    @Test
    void everyResourceIsTakenAlong() throws IOException {
        List<String> left = resources()
                .filter(name -> !name.startsWith("META-INF/") && !name.startsWith("db/"))
                .filter(name -> !name.equals("application.properties") && !name.endsWith(".class"))
                .filter(name -> included()
                        .noneMatch(glob -> FileSystems.getDefault()
                                .getPathMatcher("glob:" + glob)
                                .matches(Path.of(name))))
                .toList();
        assertThat(left).isEmpty();
    }

    private static Stream<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> included() {
        return Arrays.stream(
                configuration().getProperty("quarkus.native.resources.includes").split(","));
    }

    private static Properties configuration() {
        Properties configuration = new Properties();
        try (InputStream file = Files.newInputStream(CLASSES.resolve("application.properties"))) {
            configuration.load(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
        return configuration;
    }
}
