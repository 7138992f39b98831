package dev.onrecord.binary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a native image needs, as rules: it finds by name only what is registered, defines no class while it runs, and keeps
 * what a class holds once it is initialized, which happens when the image is built.
 */
class NativeImageTest {

    private static final String ROOT = "dev.onrecord";

    /** Where we look something up by name, and why it is found. Ask here before you look up more. */
    private static final Map<String, String> OUR_LOOKUPS = Map.of(
            "archive.storage.ListIndexes: Class.getResourceAsStream", "its script: quarkus.native.resources.includes",
            "cli.OnrecordCommand: Class.getResourceAsStream", "version.txt: quarkus.native.resources.includes",
            "cli.KnownKeys: Class.getResourceAsStream", "keys.txt: quarkus.native.resources.includes",
            "endpoint.live.UpgradedRequest: Class.getDeclaredMethod", "registered beside it",
            "ingest.SampleArchive: Class.getResourceAsStream", "samples: quarkus.native.resources.includes",
            "lexicon.Gazetteer: Class.getResourceAsStream", "gazetteer: quarkus.native.resources.includes",
            "lexicon.WordLists: Class.getResourceAsStream", "word lists: read when the image is built",
            "endpoint.execution.MethodReader: Class.getMethod", "APIs: quarkus-smallrye-graphql registers them",
            "endpoint.execution.PropertyReader: Class.getMethod", "views: quarkus-smallrye-graphql registers them",
            "endpoint.execution.PropertyReader: Class.getField", "views: quarkus-smallrye-graphql registers them");

    /** The same of libraries that no extension of Quarkus looks after, by package. Read their code before you add here. */
    private static final Map<String, Map<String, String>> LIBRARY_LOOKUPS = Map.of(
            "org.jsoup",
            Map.of(
                    "helper.AuthenticationHandler: Class.getConstructor", "its HTTP client, which we do not use",
                    "helper.AuthenticationHandler: Class.forName", "its HTTP client, which we do not use",
                    "helper.RequestDispatch: Class.forName", "its HTTP client, which we do not use",
                    "helper.RequestDispatch: Class.getConstructor", "its HTTP client, which we do not use",
                    "helper.Regex: Class.forName", "whether RE2/J is there: constant names",
                    "helper.Regex: Class.getMethod", "whether RE2/J is there: constant names"),
            "io.github.bucket4j",
            Map.of());

    private static final Set<String> LOOKUPS = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.ClassLoader.loadClass",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResources",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.util.ResourceBundle.getBundle",
            "java.util.ServiceLoader.load",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getRecordComponents");

    /** What makes a class while the program runs, or unpacks one. */
    private static final Set<String> MAKERS = Set.of(
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.lang.invoke.LambdaMetafactory.metafactory",
            "java.lang.invoke.LambdaMetafactory.altMetafactory",
            "java.lang.invoke.MethodHandleProxies.asInterfaceInstance",
            "java.lang.invoke.MethodHandles$Lookup.defineClass",
            "java.lang.invoke.MethodHandles$Lookup.defineHiddenClass",
            "java.lang.ClassLoader.defineClass",
            "java.io.ObjectInputStream.readObject",
            "java.io.ObjectOutputStream.writeObject");

    /** What is otherwise on the machine that builds the image than on the one that runs it. */
    private static final List<String> OF_THE_MACHINE = List.of(
            "java.io.Console",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.net.InetAddress",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.http.HttpClient",
            "java.nio.MappedByteBuffer",
            "java.nio.channels.Channel",
            "java.nio.file.FileStore",
            "java.sql.Connection",
            "java.time.Clock",
            "java.util.Random",
            "java.util.Timer",
            "java.util.concurrent.Executor",
            "java.util.random.RandomGenerator",
            "javax.sql.DataSource");

    private static final Set<String> ASKS_THE_MACHINE = Set.of(
            "java.lang.Runtime.availableProcessors",
            "java.lang.Runtime.maxMemory",
            "java.lang.Runtime.totalMemory",
            "java.lang.System.console",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.lang.Math.random",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "org.eclipse.microprofile.config.ConfigProvider.getConfig");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everythingLookedUpByNameIsFound() {
        assertThat(callsOf(LOOKUPS, OURS, ROOT)).containsExactlyInAnyOrderElementsOf(OUR_LOOKUPS.keySet());
    }

    @Test
    void librariesLookUpNothingElseByName() {
        LIBRARY_LOOKUPS.forEach((library, known) -> assertThat(
                        callsOf(LOOKUPS, new ClassFileImporter().importPackages(library), library))
                .as(library)
                .containsExactlyInAnyOrderElementsOf(known.keySet()));
    }

    @Test
    void noClassIsMadeAtRunTime() {
        assertThat(callsOf(MAKERS, OURS, ROOT)).isEmpty();
    }

    private static Set<String> callsOf(Set<String> methods, JavaClasses classes, String root) {
        return classes.stream()
                .filter(resideInAPackage(root + ".."))
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(call -> methods.contains(called(call)))
                .map(call -> call.getOriginOwner().getName().substring(root.length() + 1) + ": "
                        + call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(toCollection(TreeSet::new));
    }

    private static String called(JavaAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }

    @Test
    void whatIsStaticBelongsToNoMachine() {
        List<String> kept = OURS.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> OF_THE_MACHINE.stream()
                        .anyMatch(type -> field.getRawType().isAssignableTo(type)))
                .map(JavaField::getFullName)
                .toList();
        assertThat(kept).isEmpty();
    }

    /** Through our own code: what a library does when it is initialized has to be read there. */
    @Test
    void classesAskNothingOfTheMachineWhenTheyAreInitialized() {
        Map<String, String> asking = new TreeMap<>();
        for (JavaClass type : OURS) {
            type.getStaticInitializer()
                    .ifPresent(start -> asked(start).forEach(call -> asking.put(type.getName(), call)));
        }
        assertThat(asking).isEmpty();
    }

    private static Set<String> asked(JavaCodeUnit start) {
        Set<String> asked = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(start));
        Deque<JavaCodeUnit> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            for (JavaAccess<?> call : left.pop().getCallsFromSelf()) {
                boolean random =
                        call.getName().equals("<init>") && call.getTargetOwner().isAssignableTo("java.util.Random");
                if (random || ASKS_THE_MACHINE.contains(called(call))) {
                    asked.add(called(call));
                }
                resolved(call).filter(seen::add).forEach(left::push);
            }
        }
        return asked;
    }

    private static Stream<JavaCodeUnit> resolved(JavaAccess<?> call) {
        return call.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(target -> target.getOwner().getName().startsWith(ROOT + "."));
    }
}
