package dev.touchstone.adapter.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The contract knows adapters by the plugin API only. */
class ArchitectureTest {

    @Test
    void theContractKnowsThePluginApiOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "dev.touchstone.plugin..",
                        "dev.touchstone.adapter.contract..",
                        "jakarta.json",
                        "com.sun.net.httpserver",
                        "org.junit.jupiter..",
                        "org.assertj.core..",
                        "com.tngtech.archunit..",
                        "jdk.jfr.."))
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("dev.touchstone.adapter.contract"));
    }
}
