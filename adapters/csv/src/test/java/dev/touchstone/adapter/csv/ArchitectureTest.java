package dev.touchstone.adapter.csv;

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

/** Who may import whom in the file adapter: from files to tables, from tables and mapping to facts. */
class ArchitectureTest {

    private static final String CSV = "dev.touchstone.adapter.csv";
    private static final String PLUGIN = "dev.touchstone.plugin..";
    private static final String TOOLKIT = "dev.touchstone.adapter.toolkit";

    /** Each package and what it may use besides the JDK. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            in("wording"),
            Set.of(PLUGIN),
            in("file"),
            Set.of(PLUGIN, TOOLKIT, in("wording"), "org.apache.commons.compress.."),
            in("table"),
            Set.of(
                    PLUGIN,
                    in("wording"),
                    in("file"),
                    "de.siegmar.fastcsv.reader",
                    "org.dhatim.fastexcel.reader",
                    "org.apache.commons.compress..",
                    "javax.xml.stream"),
            in("mapping"),
            Set.of(PLUGIN, in("wording"), in("table"), "jakarta.json.."),
            in("fact"),
            Set.of(PLUGIN, in("wording"), in("table"), in("mapping")),
            in("directory"),
            Set.of(PLUGIN, in("wording"), in("file"), in("table"), in("mapping"), in("fact")),
            CSV,
            Set.of(PLUGIN, TOOLKIT, CSV + ".."));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(CSV);

    private static String in(String name) {
        return CSV + "." + name;
    }

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
        slices().matching(CSV + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    static Set<String> packages() {
        return MAY_USE.keySet();
    }
}
