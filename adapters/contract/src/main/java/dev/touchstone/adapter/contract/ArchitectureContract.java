package dev.touchstone.adapter.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom in an adapter, which extends this with a table of its packages. */
public abstract class ArchitectureContract {

    private final String root;
    private final Map<String, Set<String>> mayUse;
    private final JavaClasses classes;

    /**
     * The packages of one adapter.
     *
     * @param root the package that holds the adapter
     * @param mayUse each package and what it may use besides itself, the JDK and JSpecify; {@code ..} at the end means those within as well
     */
    protected ArchitectureContract(String root, Map<String, Set<String>> mayUse) {
        this.root = root;
        this.mayUse = mayUse;
        this.classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(root);
    }

    /** The classes of the adapter, for rules of its own. */
    protected JavaClasses classes() {
        return classes;
    }

    @Test
    void theTableListsExactlyThePackagesThatExist() {
        assertThat(classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(mayUse.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyWhatTheTableAllows() {
        return mayUse.keySet().stream().sorted().map(name -> dynamicTest(name, () -> checkUses(name)));
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    private void checkUses(String name) {
        String[] allowed = Stream.concat(
                        mayUse.getOrDefault(name, Set.of()).stream(),
                        Stream.of(name, "java..", "org.jspecify.annotations"))
                .toArray(String[]::new);
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(classes);
    }
}
