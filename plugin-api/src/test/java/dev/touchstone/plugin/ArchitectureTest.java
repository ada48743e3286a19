package dev.touchstone.plugin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom in the plugin API. A new package is entered in the table together with what it needs. */
class ArchitectureTest {

    private static final String PLUGIN = "dev.touchstone.plugin";

    /** Each package and the packages of this module that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            PLUGIN,
            Set.of(in("directory"), in("fact"), in("feed"), in("settings"), in("text")),
            in("directory"),
            Set.of(in("fact")),
            in("fact"),
            Set.of(),
            in("feed"),
            Set.of(in("fact"), in("text")),
            in("settings"),
            Set.of(in("text")),
            in("text"),
            Set.of());

    /** What every package may use besides: an adapter author needs the JDK's values, and a URI is one of them. */
    private static final Set<String> FOR_ALL = Set.of(
            "java.lang..",
            "java.math",
            "java.net",
            "java.nio.charset",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(PLUGIN);

    private static String in(String name) {
        return PLUGIN + "." + name;
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void theTableListsExactlyThePackagesThatExist() {
        Set<String> existing = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toUnmodifiableSet());
        assertThat(MAY_USE.keySet()).isEqualTo(existing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheTableAllows(String name) {
        String[] allowed = Stream.of(Set.of(name), MAY_USE.get(name), FOR_ALL)
                .flatMap(Set::stream)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("dev.touchstone.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theDoorOpensNoConnectionByItself() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net")
                        .and(JavaClass.Predicates.simpleName("URI")
                                .negate()
                                .and(JavaClass.Predicates.simpleName("URISyntaxException")
                                        .negate())))
                .check(CLASSES);
    }

    @Test
    void noPackageIsADrawerForAnything() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..dto..", "..misc..")
                .check(CLASSES);
    }
}
