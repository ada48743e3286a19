package dev.touchstone.adapter.contract.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.Proves;
import dev.touchstone.adapter.contract.Rule;
import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.plugin.DeleteMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Each class of bugs that real connectors have had breaks the rule that is there for it, and a right adapter breaks none of these. */
class BugsAreCaughtIT {

    @ParameterizedTest(name = "an adapter that {0} breaks {1}")
    @CsvSource({
        "ASKS_STRICTLY_AFTER_THE_LAST_SECOND, R5",
        "IGNORES_THE_ZONE_OF_THE_ACCOUNT, R9",
        "GOES_ON_FROM_NOW, R8",
        "REPEATS_A_PAGE_OF_EQUAL_STAMPS, R6",
        "READS_UP_TO_NOW, R8",
        "READS_UP_TO_NOW, R12",
        "PAGES_BY_OFFSET, R2",
        "PAGES_BY_OFFSET, R7",
        "MOVES_ON_BEFORE_THE_DATA, E2",
        "NEVER_CATCHES_UP_WITH_THE_FUTURE, R11",
        "BEGINS_AFTER_THE_INSTANT, R13",
        "FETCHES_NOTHING_BUT_THE_FIRST, R14",
        "READS_NEW_RECORDS_ONLY, L1",
        "TAKES_THE_LAST_CLOSE_FOR_THE_FIRST, L2",
        "LEAVES_REOPENED_TICKETS_CLOSED, L2",
        "LOSES_WHAT_WAS_RATED, L3",
        "TAKES_A_MISSED_CALLBACK_FOR_ZERO, L4",
        "FORGETS_DELETES, D1",
        "SLEEPS_AS_LONG_AS_TOLD, E5",
        "TAKES_A_DATE_FOR_NOW, E1",
        "TAKES_A_LOGIN_PAGE_FOR_NOTHING, E2",
        "IGNORES_INTERRUPTS, E4",
        "TELLS_THE_TOKEN, C4"
    })
    void isCaught(Bug bug, Rule rule) {
        TestExecutionSummary tried = tryRule(rule, bug);

        assertThat(tried.getTestsFailedCount())
                .as("tests of %s that fail", rule)
                .isPositive();
        assertThat(tryRule(rule, Bug.NONE).getFailures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "R5", "R6", "R7", "R8", "R9", "R11", "R12", "R13", "R14", "L1", "L2", "L3", "L4", "D1", "E1", "E2", "E4", "E5"
    })
    void ruleIsTriedAtAll(Rule rule) {
        assertThat(tryRule(rule, Bug.NONE).getTestsSucceededCount()).isPositive();
    }

    @AfterEach
    void offerEverythingAgain() {
        Sabotaged.verbs = EnumSet.allOf(Verb.class);
    }

    @Test
    void reportSaysHowEachRuleEnded() throws IOException {
        Path report = Path.of("target", "contract-reports", "Sabotaged.md");

        tryRule(Rule.R5, Bug.ASKS_STRICTLY_AFTER_THE_LAST_SECOND);
        assertThat(report)
                .content()
                .contains("# Contract of Fake CRM (fake-crm)")
                .contains("| R5 | two changes in one second round a cursor | failed |")
                .contains("| R6 | 500 records with one stamp end | not tried |");

        tryRule(Rule.R5, Bug.NONE);
        assertThat(report).content().contains("| R5 | two changes in one second round a cursor | passed |  |");

        Sabotaged.verbs = EnumSet.of(Verb.RESOLVE);
        tryRule(Rule.L2, Bug.NONE);
        assertThat(report).content().contains("| skipped | its source does not offer to reopen a record |");
        assertThat(report.resolveSibling("Sabotaged.html")).content().contains("<td>skipped</td>");
    }

    private static TestExecutionSummary tryRule(Rule rule, Bug bug) {
        Sabotaged.bug = bug;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Sabotaged.class))
                .filters((PostDiscoveryFilter)
                        test -> FilterResult.includedIf(listRules(test).contains(rule)))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        return Objects.requireNonNull(summary.getSummary());
    }

    private static Set<Rule> listRules(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Proves.class))
                .<Set<Rule>>map(proves -> EnumSet.of(proves.value()))
                .orElse(Set.of());
    }

    /** The contract, tried on an adapter with the bug. */
    static class Sabotaged extends AdapterContract {
        private static Bug bug = Bug.NONE;
        private static Set<Verb> verbs = EnumSet.allOf(Verb.class);

        @Override
        protected AdapterFixture fixture() {
            return new FakeCrmFixture(bug, DeleteMode.IN_FEED, verbs);
        }
    }
}
