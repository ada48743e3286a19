package dev.touchstone.documents;

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

/** Who may import whom in the documents. A new package is entered in the table together with what it needs. */
class ArchitectureTest {

    private static final String DOCUMENTS = "dev.touchstone.documents";
    private static final String SCORING = "dev.touchstone.scoring..";
    private static final String PLUGIN_FACT = "dev.touchstone.plugin.fact";
    private static final String PLUGIN_TEXT = "dev.touchstone.plugin.text";

    /** Each package and the packages of Touchstone that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry(in("form"), Set.of(PLUGIN_TEXT)),
            Map.entry(in("value"), Set.of(PLUGIN_TEXT, SCORING, in("form"))),
            Map.entry(in("fact"), Set.of(PLUGIN_FACT, PLUGIN_TEXT, SCORING, in("form"))),
            Map.entry(in("measure"), Set.of(PLUGIN_FACT, PLUGIN_TEXT, SCORING, in("form"), in("value"), in("fact"))),
            Map.entry(
                    in("standard"),
                    Set.of(PLUGIN_FACT, PLUGIN_TEXT, SCORING, in("form"), in("value"), in("fact"), in("measure"))),
            Map.entry(
                    in("card"),
                    Set.of(
                            PLUGIN_FACT,
                            PLUGIN_TEXT,
                            SCORING,
                            in("form"),
                            in("value"),
                            in("fact"),
                            in("measure"),
                            in("standard"))),
            Map.entry(in("sheet"), Set.of(PLUGIN_TEXT, SCORING, in("form"), in("value"), in("measure"))),
            Map.entry(in("ready"), Set.of(PLUGIN_TEXT, SCORING, in("form"), in("standard"))),
            Map.entry(DOCUMENTS, Set.of(SCORING, in("form"), in("fact"), in("standard"), in("card"), in("sheet"))));

    private static final String[] FOR_ALL = {"java..", "jakarta.json..", "org.jspecify.annotations"};

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(DOCUMENTS);

    private static String in(String name) {
        return DOCUMENTS + "." + name;
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void theTableListsExactlyThePackagesThatExist() {
        Set<String> existing = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(MAY_USE.keySet()).isEqualTo(existing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheTableAllows(String name) {
        String[] allowed = Stream.of(Stream.of(name), MAY_USE.get(name).stream(), Stream.of(FOR_ALL))
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
        slices().matching("dev.touchstone.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingIsReadOrWrittenByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(CLASSES);
    }
}
