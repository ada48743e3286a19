package dev.touchstone.adapter.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import dev.touchstone.adapter.contract.ArchitectureContract;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may import whom in the sample company, and that nothing in it depends on anything but its settings. */
class ArchitectureTest extends ArchitectureContract {

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

    ArchitectureTest() {
        super(SAMPLE, MAY_USE);
    }

    @Test
    void nothingReadsAClockOrAStrangersDice() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe("the answer depends on time or machine", this::isImpure))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class)
                .check(classes());
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
