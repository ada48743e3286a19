package dev.touchstone.adapter.sample;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may import whom in the sample company, and that nothing in it depends on anything but its settings. */
class ArchitectureTest {

    private static final String SAMPLE = "dev.touchstone.adapter.sample";
    private static final String PLUGIN = "dev.touchstone.plugin..";

    /** Each package and the packages of Touchstone that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            SAMPLE + ".chance",
            Set.of(),
            SAMPLE + ".company",
            Set.of(PLUGIN, SAMPLE + ".chance"),
            SAMPLE + ".work",
            Set.of(PLUGIN, SAMPLE + ".chance", SAMPLE + ".company"),
            SAMPLE + ".ledger",
            Set.of(PLUGIN, SAMPLE + ".chance", SAMPLE + ".company", SAMPLE + ".work"),
            SAMPLE,
            Set.of(
                    PLUGIN,
                    "dev.touchstone.adapter.toolkit",
                    SAMPLE + ".company",
                    SAMPLE + ".work",
                    SAMPLE + ".ledger"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(SAMPLE);

    @Test
    void theTableListsExactlyThePackagesThatExist() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, SAMPLE + ".chance", SAMPLE + ".company", SAMPLE + ".work", SAMPLE + ".ledger"})
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
    void nothingReadsAClockOrAStrangersDice() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("the answer depends on time or machine", this::isImpure))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class)
                .check(CLASSES);
    }

    private boolean isImpure(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getSimpleName();
        return access.getName().equals("now")
                || Set.of(
                                "System.currentTimeMillis",
                                "System.nanoTime",
                                "ZoneId.systemDefault",
                                "Math.random",
                                "Math.log",
                                "Collections.shuffle")
                        .contains(owner + "." + access.getName());
    }
}
