package dev.touchstone.adapter.zendesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

/** Who may import whom in the adapter: the server is asked in one package, facts are made in another. */
class ArchitectureTest {

    private static final String ADAPTER = "dev.touchstone.adapter.zendesk";
    private static final String PLUGIN = "dev.touchstone.plugin..";
    private static final String TOOLKIT = "dev.touchstone.adapter.toolkit..";

    /** Each package and what it may use besides the JDK. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            ADAPTER + ".rest",
            Set.of(PLUGIN, TOOLKIT, "jakarta.json"),
            ADAPTER + ".ticket",
            Set.of(PLUGIN, TOOLKIT, "jakarta.json"),
            ADAPTER,
            Set.of(PLUGIN, TOOLKIT, "jakarta.json", ADAPTER + ".."));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ADAPTER);

    @Test
    void theTableListsExactlyThePackagesThatExist() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheTableAllows(String name) {
        String[] allowed = Stream.concat(
                        MAY_USE.getOrDefault(name, Set.of()).stream(),
                        Stream.of(name, "java..", "org.jspecify.annotations"))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(CLASSES);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching(ADAPTER + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    static Set<String> packages() {
        return MAY_USE.keySet();
    }
}
