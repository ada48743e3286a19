package dev.touchstone.admin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may import whom: the modules around the engine, the adapters, and the features of the console. A new module or
 * feature is entered in its table together with what it needs. The plugin API and the engine hold tables of their own.
 */
class ArchitectureTest {

    private static final String ROOT = "dev.touchstone";

    /** Each module beside the plugin API, the engine and the console, and what it may use besides the JDK. */
    private static final Map<String, Set<String>> MODULES = Map.of(
            "documents",
                    Set.of(
                            "dev.touchstone.plugin.fact",
                            "dev.touchstone.plugin.text",
                            "dev.touchstone.scoring..",
                            "jakarta.json.."),
            "pdf",
                    Set.of(
                            "dev.touchstone.plugin.fact",
                            "dev.touchstone.plugin.text",
                            "dev.touchstone.scoring..",
                            "dev.touchstone.documents..",
                            "org.openpdf..",
                            "org.apache.fontbox..",
                            "org.apache.pdfbox.io.."),
            "adapter.toolkit", Set.of("dev.touchstone.plugin..", "jakarta.json.."),
            "adapter.contract",
                    Set.of(
                            "dev.touchstone.plugin..",
                            "dev.touchstone.adapter.toolkit..",
                            "org.junit.jupiter..",
                            "org.assertj..",
                            "jdk.jfr.."),
            "adapter.sample", Set.of("dev.touchstone.plugin..", "dev.touchstone.adapter.toolkit.."),
            "adapter.csv",
                    Set.of(
                            "dev.touchstone.plugin..",
                            "dev.touchstone.adapter.toolkit..",
                            "jakarta.json..",
                            "de.siegmar.fastcsv..",
                            "org.apache.commons.compress..",
                            "org.dhatim.fastexcel.."));

    /** Each feature of the console and the features it may use. */
    private static final Map<String, Set<String>> FEATURES = Map.of(
            "storage", Set.of(),
            "shell", Set.of("storage"),
            "access", Set.of("shell", "storage"),
            "jobs", Set.of("shell", "storage"),
            "people", Set.of("storage"),
            "connections", Set.of("storage"),
            "imports", Set.of("connections", "people", "shell", "storage"));

    /** Stores that other features read facts and people through; every other one is package-private. */
    private static final Set<String> SHARED_STORES = Set.of("FactStore", "DirectoryStore");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    private static final Pattern MODULE = Pattern.compile("dev\\.touchstone\\.((?:adapter\\.)?\\w+)\\b.*");
    private static final Pattern FEATURE = Pattern.compile("dev\\.touchstone\\.admin\\.(\\w+)\\b.*");

    static Stream<String> modules() {
        return MODULES.keySet().stream().sorted();
    }

    static Stream<String> features() {
        return FEATURES.keySet().stream().sorted();
    }

    @Test
    void theTablesListExactlyWhatExists() {
        assertThat(namesThatExist(MODULE))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(modules(), Stream.of("plugin", "scoring", "admin"))
                        .toList());
        assertThat(namesThatExist(FEATURE)).isEqualTo(FEATURES.keySet());
    }

    private static Set<String> namesThatExist(Pattern pattern) {
        return CLASSES.stream()
                .map(type -> pattern.matcher(type.getPackageName()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void aModuleUsesOnlyWhatTheTableAllows(String module) {
        String own = ROOT + "." + module + "..";
        String[] allowed = Stream.of(
                        Set.of(own, "java..", "javax.xml..", "org.jspecify.annotations"), MODULES.get(module))
                .flatMap(Set::stream)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void aFeatureOfTheConsoleUsesOnlyTheFeaturesTheTableAllows(String feature) {
        Set<String> allowed = FEATURES.get(feature);
        String[] others = features()
                .filter(other -> !other.equals(feature) && !allowed.contains(other))
                .map(other -> ROOT + ".admin." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".admin." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyOutsideTheConsoleNeedsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".admin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".admin..", "jakarta.faces..", "jakarta.persistence..", "jakarta.enterprise..")
                .check(CLASSES);
    }

    @Test
    void theConsoleNamesNoAdapter() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".admin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".adapter..")
                .check(CLASSES);
    }

    @Test
    void theConsoleRunsOnAnyServer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fish.payara..",
                        "org.glassfish..",
                        "com.sun..",
                        "sun..",
                        "org.jboss..",
                        "org.apache.catalina..",
                        "org.eclipse.persistence..",
                        "io.openliberty..")
                .check(CLASSES);
    }

    @Test
    void entitiesStayInsideTheirFeature() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(CLASSES);
    }

    @Test
    void storesStayInsideTheirFeatureUnlessTheyAreListed() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".admin..")
                .and()
                .haveSimpleNameEndingWith("Store")
                .and(describe("are not listed as shared", type -> !SHARED_STORES.contains(type.getSimpleName())))
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void noRecordThatAPageShowsHoldsAnEntity() {
        DescribedPredicate<JavaClass> mapped = describe(
                "mapped to a table",
                type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
        fields().that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .notHaveRawType(mapped)
                .check(CLASSES);
    }

    @Test
    void theConsoleAsksItsOwnClock() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".admin..")
                .should()
                .accessTargetWhere(
                        describe("the time is taken from the machine", ArchitectureTest::readsTheMachinesClock))
                .check(CLASSES);
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time")
                && access.getName().equals("now")
                && access.getTarget().getFullName().endsWith("now()");
        return now || (owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis"));
    }

    @Test
    void noPackageIsADrawerForAnything() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..dto..", "..misc..")
                .check(CLASSES);
    }
}
