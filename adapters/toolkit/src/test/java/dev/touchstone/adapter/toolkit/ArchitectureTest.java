package dev.touchstone.adapter.toolkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The toolkit needs the plugin API, the JDK and JSON, so that an adapter that uses it needs nothing more. */
class ArchitectureTest {

    @Test
    void theToolkitNeedsThePluginApiAndJsonOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "dev.touchstone.plugin..",
                        "jakarta.json",
                        "dev.touchstone.adapter.toolkit.."))
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("dev.touchstone.adapter.toolkit"));
    }
}
