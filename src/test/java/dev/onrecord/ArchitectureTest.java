package dev.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The drawing in the README, and the names, as rules. A package that does not exist breaks none. */
class ArchitectureTest {

    private static final String ROOT = "dev.onrecord";

    /** What a package may know of ours, besides itself. A package that is not listed here is refused: draw it first. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("text..", List.of()),
            Map.entry("lexicon..", List.of("text..")),
            Map.entry("extract..", List.of("lexicon..", "text..")),
            Map.entry("archive.error", List.of()),
            Map.entry("archive.page", List.of("archive.error")),
            Map.entry("archive.storage", List.of("archive.error")),
            Map.entry("archive", List.of("archive.page", "archive.storage", "archive.error")),
            Map.entry("archive.check", List.of("archive", "archive.page")),
            Map.entry("archive.live", List.of("archive", "archive.page", "archive.error")),
            Map.entry("archive.search", List.of("archive", "archive.page", "archive.error")),
            Map.entry(
                    "archive.search.lucene",
                    List.of(
                            "archive",
                            "archive.page",
                            "archive.error",
                            "archive.search",
                            "archive.storage",
                            "archive.check",
                            "archive.snapshot")),
            Map.entry(
                    "archive.search.postgresql", List.of("archive", "archive.page", "archive.search", "archive.check")),
            Map.entry("archive.snapshot", List.of("archive", "archive.storage")),
            Map.entry("ingest..", List.of("extract..", "archive..")),
            Map.entry("transfer.format", List.of("ingest", "archive", "archive.error")),
            Map.entry("transfer", List.of("transfer.format", "ingest..", "archive..")),
            Map.entry("graphql..", List.of("ingest..", "transfer..", "archive..")),
            Map.entry("endpoint..", List.of("archive", "archive.page", "archive.storage", "archive.error", "text..")),
            Map.entry("web..", List.of("transfer..", "ingest..", "archive..", "endpoint.security")),
            Map.entry(
                    "cli..",
                    List.of("transfer..", "ingest..", "extract..", "archive..", "endpoint.security", "text..")));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    private static String ours(String packages) {
        return ROOT + "." + packages;
    }

    private static DescribedPredicate<JavaClass> anyOf(Stream<String> packages) {
        return resideInAnyPackage(packages.map(ArchitectureTest::ours).toArray(String[]::new));
    }

    @Test
    void classesAreFoundAtAll() {
        assertThat(OURS).hasSizeGreaterThan(50);
    }

    @Test
    void everyPackageIsInTheDrawing() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        ARROWS.keySet().stream().map(ArchitectureTest::ours).toArray(String[]::new)));
    }

    @Test
    void rootPackageIsEmpty() {
        check(noClasses().should().resideInAPackage(ROOT));
    }

    @Test
    void packagesKnowOnlyWhatArrowsPointAt() {
        assertAll(ARROWS.entrySet().stream().map(arrow -> () -> check(arrow(arrow.getKey(), arrow.getValue()))));
    }

    private static ArchRule arrow(String from, List<String> to) {
        DescribedPredicate<JavaClass> known = anyOf(Stream.concat(Stream.of(from), to.stream()));
        return noClasses()
                .that(resideInAPackage(ours(from)))
                .should(dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(known))))
                .as(from + " knows only " + to);
    }

    @Test
    void packagesFormNoCircles() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void engineKnowsNoFramework() {
        check(noClasses()
                .that(anyOf(Stream.of("text..", "lexicon..", "extract..")))
                .should(dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", ROOT + "..")))));
    }

    /** Annotations are the exception: an enum that is stored and served describes itself once, where it is declared. */
    @Test
    void archiveAndIngestDoNotSpeakGraphQl() {
        check(noClasses()
                .that(anyOf(Stream.of("archive..", "ingest..", "transfer..")))
                .should(dependOnClassesThat(
                        resideInAnyPackage("org.eclipse.microprofile.graphql..", "io.smallrye.graphql..", "graphql..")
                                .and(not(DescribedPredicate.describe("annotation", JavaClass::isAnnotation))))));
    }

    @Test
    void entitiesAreNotServed() {
        List<String> leaks = OURS.stream()
                .filter(type ->
                        resideInAPackage(ours("graphql..")).test(type) || type.isAnnotatedWith(GraphQLApi.class))
                .flatMap(type -> entitiesIn(type).map(entity -> type.getName() + " shows " + entity.getName()))
                .toList();
        assertThat(leaks).isEmpty();
    }

    private static Stream<JavaClass> entitiesIn(JavaClass type) {
        List<JavaType> shown = new ArrayList<>();
        type.getFields().forEach(field -> shown.add(field.getType()));
        type.getCodeUnits().forEach(method -> {
            shown.add(method.getReturnType());
            shown.addAll(method.getParameterTypes());
        });
        return shown.stream()
                .flatMap(one -> one.getAllInvolvedRawTypes().stream())
                .filter(one -> one.isAnnotatedWith(Entity.class));
    }

    @Test
    void injectionIsByConstructor() {
        check(noFields().should().beAnnotatedWith(Inject.class));
    }

    @Test
    void onlyCommandsPrint() {
        check(noClasses().that(not(resideInAPackage(ours("cli..")))).should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void logsGoToJBossLogging() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging.."));
    }

    /** Measuring is a matter of few classes, one beside each that is measured. */
    @Test
    void onlyMetersKnowHowIsMeasured() {
        check(noClasses()
                .that(not(simpleNameContaining("Meters")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer.."));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils|DTO)")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Default)[^.$]*"));
    }

    @Test
    void packagesAreNamedAfterTheirSubject() {
        check(noClasses()
                .should()
                .resideInAnyPackage(Stream.of("config", "dto", "model", "service", "util", "common", "helper", "impl")
                        .map(name -> ROOT + ".." + name + "..")
                        .toArray(String[]::new)));
    }

    @Test
    void everySimpleNameIsUsedOnce() {
        Map<String, List<String>> byName = OURS.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
        assertThat(byName.values().stream().filter(sameName -> sameName.size() > 1))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = OURS.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(packageOfOurs -> !isNullMarked(packageOfOurs))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage packageOfOurs) {
        return packageOfOurs.tryGetPackageInfo().isPresent() && packageOfOurs.isAnnotatedWith(NullMarked.class);
    }
}
