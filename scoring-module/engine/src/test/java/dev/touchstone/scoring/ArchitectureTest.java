package dev.touchstone.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may import whom in the engine, and what keeps it pure: the same facts and the same standard give the same card,
 * whenever and wherever. A new package is entered in the table together with what it needs.
 */
class ArchitectureTest {

    private static final String SCORING = "dev.touchstone.scoring";
    private static final String FACT = "dev.touchstone.plugin.fact";
    private static final String TEXT = "dev.touchstone.plugin.text";

    /** Each package and the packages of Touchstone that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry(SCORING, Set.of()),
            Map.entry(in("points"), Set.of()),
            Map.entry(in("statistics"), Set.of(in("points"))),
            Map.entry(in("period"), Set.of()),
            Map.entry(in("subject"), Set.of(FACT, TEXT, in("period"))),
            Map.entry(in("measure"), Set.of(FACT, TEXT, in("period"), in("points"), in("statistics"), in("subject"))),
            Map.entry(in("rule"), Set.of(FACT, TEXT, in("measure"), in("points"))),
            Map.entry(in("grade"), Set.of(FACT, TEXT, in("points"))),
            Map.entry(in("goal"), Set.of(in("measure"), in("period"), in("points"), in("subject"))),
            Map.entry(
                    in("standard"),
                    Set.of(
                            FACT,
                            TEXT,
                            in("grade"),
                            in("measure"),
                            in("period"),
                            in("points"),
                            in("rule"),
                            in("subject"))),
            Map.entry(
                    in("card"),
                    Set.of(
                            FACT,
                            TEXT,
                            in("grade"),
                            in("measure"),
                            in("period"),
                            in("points"),
                            in("rule"),
                            in("standard"),
                            in("statistics"),
                            in("subject"))),
            Map.entry(
                    in("coverage"),
                    Set.of(
                            FACT,
                            TEXT,
                            in("card"),
                            in("measure"),
                            in("period"),
                            in("points"),
                            in("standard"),
                            in("subject"))),
            Map.entry(
                    in("lint"),
                    Set.of(
                            FACT,
                            TEXT,
                            in("card"),
                            in("grade"),
                            in("measure"),
                            in("period"),
                            in("points"),
                            in("rule"),
                            in("standard"),
                            in("subject"))),
            Map.entry(
                    in("whatif"),
                    Set.of(
                            FACT,
                            TEXT,
                            in("card"),
                            in("grade"),
                            in("measure"),
                            in("period"),
                            in("points"),
                            in("rule"),
                            in("standard"),
                            in("statistics"),
                            in("subject"))),
            Map.entry(
                    in("wording"),
                    Set.of(
                            FACT,
                            TEXT,
                            in("card"),
                            in("coverage"),
                            in("grade"),
                            in("lint"),
                            in("measure"),
                            in("period"),
                            in("points"),
                            in("rule"),
                            in("standard"),
                            in("statistics"),
                            in("subject"))));

    /** What every package may use besides: values and collections, but no files, network, database or log. */
    private static final Set<String> FOR_ALL = Set.of(
            "java.lang..",
            "java.math",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    /** Methods that answer differently at another time, on another machine or in another run. */
    private static final Set<String> IMPURE = Set.of(
            "System.currentTimeMillis",
            "System.nanoTime",
            "System.getenv",
            "System.getProperty",
            "System.identityHashCode",
            "ZoneId.systemDefault",
            "Math.random",
            "Collections.shuffle");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(SCORING);

    private static String in(String name) {
        return SCORING + "." + name;
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
    void nothingReadsAClockAMachineOrADie() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("the answer depends on time, machine or chance", ArchitectureTest::isImpure))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class, TimeZone.class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ThreadLocal.class, Process.class, System.Logger.class)
                .check(CLASSES);
    }

    @Test
    void pointsRulesGradesAndCardsKnowNoBinaryFractions() {
        DescribedPredicate<JavaClass> exact =
                resideInAnyPackage(in("points"), in("rule"), in("grade"), in("card"), in("standard"));
        DescribedPredicate<JavaClass> binaryFraction = describe(
                "double or float",
                type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getBaseComponentType().getName()));
        noFields()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .haveRawType(binaryFraction)
                .check(CLASSES);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(exact)
                .should()
                .haveRawReturnType(binaryFraction)
                .orShould()
                .haveRawParameterTypes(anyElementThat(binaryFraction))
                .check(CLASSES);
        noClasses()
                .that(exact)
                .should()
                .callCodeUnitWhere(describe(
                        "the result is a double or a float",
                        call -> binaryFraction.test(call.getTarget().getRawReturnType())))
                .check(CLASSES);
    }

    @Test
    void statisticsGiveTheSameBytesOnEveryMachine() {
        noClasses()
                .should()
                .callMethod(Math.class, "sqrt", double.class)
                .orShould()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .because("StrictMath gives equal bytes everywhere")
                .check(CLASSES);
    }

    @Test
    void noPackageIsADrawerForAnything() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..dto..", "..misc..")
                .check(CLASSES);
    }

    private static boolean isImpure(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean readsNow = owner.getPackageName().startsWith("java.time")
                && access.getName().equals("now");
        return readsNow || IMPURE.contains(owner.getSimpleName() + "." + access.getName());
    }
}
