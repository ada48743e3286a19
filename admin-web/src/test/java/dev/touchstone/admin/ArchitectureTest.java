package dev.touchstone.admin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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
 * Who may import whom in the console, and what holds for all modules together. A new feature is entered in the table
 * together with what it needs. Every other module has a table of its own beside its code.
 */
class ArchitectureTest {

    private static final String ROOT = "dev.touchstone";

    /** Each feature of the console and the features it may use. */
    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            Map.entry("storage", Set.of()),
            Map.entry("shell", Set.of("storage")),
            Map.entry("rest", Set.of("shell")),
            Map.entry("audit", Set.of("rest", "shell", "storage")),
            Map.entry("access", Set.of("audit", "rest", "shell", "storage")),
            Map.entry("jobs", Set.of("shell", "storage")),
            Map.entry("people", Set.of("access", "audit", "connections", "rest", "shell", "storage")),
            Map.entry("connections", Set.of("access", "audit", "rest", "shell", "storage")),
            Map.entry(
                    "imports", Set.of("access", "audit", "connections", "jobs", "people", "rest", "shell", "storage")),
            Map.entry("measurements", Set.of("imports", "people", "shell")),
            Map.entry("push", Set.of("access", "audit", "connections", "imports", "jobs", "rest", "shell")),
            Map.entry("retention", Set.of("audit", "imports", "jobs", "push", "rest", "shell", "storage")),
            Map.entry("sheets", Set.of("access", "rest", "shell", "standards")),
            Map.entry(
                    "home",
                    Set.of("access", "connections", "goals", "imports", "people", "scorecards", "shell", "standards")),
            Map.entry("goals", Set.of("access", "audit", "people", "scorecards", "shell", "standards")),
            Map.entry(
                    "pilots",
                    Set.of(
                            "access",
                            "audit",
                            "goals",
                            "measurements",
                            "people",
                            "scorecards",
                            "shell",
                            "standards",
                            "whatif")),
            Map.entry("publications", Set.of("access", "audit", "shell", "standards")),
            Map.entry(
                    "benchmarks",
                    Set.of("access", "audit", "measurements", "rest", "scorecards", "shell", "standards")),
            Map.entry("restatements", Set.of("access", "audit", "jobs", "rest", "scorecards", "shell", "standards")),
            Map.entry("find", Set.of("access", "people", "shell", "standards")),
            Map.entry(
                    "standards",
                    Set.of("access", "audit", "imports", "jobs", "measurements", "people", "rest", "shell")),
            Map.entry(
                    "whatif",
                    Set.of(
                            "access",
                            "audit",
                            "imports",
                            "measurements",
                            "people",
                            "rest",
                            "scorecards",
                            "shell",
                            "standards")),
            Map.entry(
                    "entry",
                    Set.of(
                            "access",
                            "audit",
                            "connections",
                            "imports",
                            "jobs",
                            "people",
                            "rest",
                            "shell",
                            "standards")),
            Map.entry(
                    "scorecards",
                    Set.of(
                            "access",
                            "audit",
                            "connections",
                            "entry",
                            "imports",
                            "jobs",
                            "measurements",
                            "people",
                            "rest",
                            "shell",
                            "standards",
                            "storage")));

    /** Stores that other features read facts and people through; every other one is package-private. */
    private static final Set<String> SHARED_STORES = Set.of("FactStore", "DirectoryStore");

    /** Everything that is shipped; the contract of adapters is there for tests. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/adapter/contract/"))
            .importPackages(ROOT);

    private static final Pattern FEATURE = Pattern.compile("dev\\.touchstone\\.admin\\.(\\w+)\\b.*");

    static Stream<String> features() {
        return FEATURES.keySet().stream().sorted();
    }

    @Test
    void theTableListsExactlyTheFeaturesThatExist() {
        Set<String> existing = CLASSES.stream()
                .map(type -> FEATURE.matcher(type.getPackageName()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
        assertThat(FEATURES.keySet()).isEqualTo(existing);
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
