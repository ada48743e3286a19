package dev.touchstone.adapter.jdbc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The database adapter knows the mapping of columns of the file adapter and nothing else of it, and no driver. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.touchstone.adapter.jdbc");

    @Test
    void adapterUsesTheMappingOfColumnsAndNoDriver() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "jakarta.json..",
                        "dev.touchstone.plugin..",
                        "dev.touchstone.adapter.toolkit..",
                        "dev.touchstone.adapter.csv.fact",
                        "dev.touchstone.adapter.csv.mapping",
                        "dev.touchstone.adapter.csv.table",
                        "dev.touchstone.adapter.jdbc.."))
                .check(CLASSES);
    }

    @Test
    void readingSqlNeedsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("dev.touchstone.adapter.jdbc.sql")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify.annotations", "dev.touchstone.adapter.jdbc.sql"))
                .check(CLASSES);
    }
}
