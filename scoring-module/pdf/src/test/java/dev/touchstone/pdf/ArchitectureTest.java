package dev.touchstone.pdf;

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

/** Who may import whom here, and that only the packages that need a library know it. */
class ArchitectureTest {

    private static final String PDF = "dev.touchstone.pdf";
    private static final String SHEET = "dev.touchstone.scoring.wording";
    private static final String LANGUAGE = "dev.touchstone.plugin.text";
    private static final String OPENPDF = "org.openpdf..";
    private static final String FONTBOX = "org.apache.fontbox..";
    private static final String FONTBOX_INPUT = "org.apache.pdfbox.io";

    /** Each package, and the packages and libraries that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            PDF,
            Set.of(in("card"), in("whatif"), in("file"), in("font"), in("page"), in("text"), SHEET, LANGUAGE),
            in("card"),
            Set.of(in("layout"), in("chart"), in("page"), in("text"), SHEET, LANGUAGE),
            in("whatif"),
            Set.of(in("layout"), in("page"), in("text"), LANGUAGE),
            in("layout"),
            Set.of(in("page"), in("text"), in("font"), LANGUAGE),
            in("chart"),
            Set.of(in("page"), in("text"), SHEET),
            in("file"),
            Set.of(in("page"), in("text"), in("font"), OPENPDF),
            in("page"),
            Set.of(in("text")),
            in("text"),
            Set.of(in("font")),
            in("font"),
            Set.of(OPENPDF, FONTBOX, FONTBOX_INPUT));

    private static final Set<String> FOR_ALL = Set.of("java..", "org.jspecify.annotations");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(PDF);

    private static String in(String name) {
        return PDF + "." + name;
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
    void fontsAreNeverLookedUpByTheLibraryItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.openpdf.text.FontFactory")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.openpdf.text.pdf.LayoutProcessor")
                .check(CLASSES);
    }
}
