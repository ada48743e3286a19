package dev.touchstone.sheet;

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

/** Who may import whom in the sheets. A new package is entered in the table together with what it needs. */
class ArchitectureTest {

    private static final String SHEET = "dev.touchstone.sheet";
    private static final String SCORING = "dev.touchstone.scoring..";
    private static final String TEXT = "dev.touchstone.plugin.text";
    private static final String DOCUMENTS = "dev.touchstone.documents..";
    private static final String JSON = "jakarta.json";
    private static final String READER = "org.dhatim.fastexcel.reader";
    private static final String WRITER = "org.dhatim.fastexcel";

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            in("book"), Set.of(READER, "org.apache.commons.compress.archivers.zip"),
            in("rule"), Set.of(SCORING),
            in("detail"), Set.of(SCORING, TEXT, DOCUMENTS, JSON, in("book")),
            in("draft"), Set.of(SCORING, TEXT, in("book"), in("rule"), in("detail")),
            in("write"), Set.of(SCORING, TEXT, WRITER, in("rule"), in("detail")),
            in("example"), Set.of(TEXT, WRITER));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(SHEET);

    private static String in(String name) {
        return SHEET + "." + name;
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void theTableListsExactlyThePackagesThatExist() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheTableAllows(String name) {
        String[] allowed = Stream.of(Stream.of(name, "java..", "org.jspecify.annotations"), MAY_USE.get(name).stream())
                .flatMap(names -> names)
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
        slices().matching("dev.touchstone.sheet.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
