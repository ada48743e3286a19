package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 to F3: what a record becomes. */
abstract class FactRules extends RuleGroup {

    private static final Instant NO_CRM_IS_OLDER = Instant.parse("1980-01-01T00:00:00Z");
    private static final int LONG = 64 * 1024;

    @Test
    @Proves(Rule.F1)
    @DisplayName("F1: every field arrives where the mapping says")
    void everyFieldArrives() throws AdapterException {
        MappedSource mapped = fixture().mappedSource();
        try (TestSource source = mapped.source()) {
            Harvest harvest = Host.readAll(fixture().newAdapter(), source, 1000);

            assertThat(harvest.rejected()).as("rejected").isEmpty();
            assertThat(harvest.facts()).containsExactlyInAnyOrderElementsOf(mapped.facts());
        }
    }

    @ParameterizedTest(name = "F2: instants do not depend on the machine, here in {0}")
    @Proves(Rule.F2)
    @ValueSource(strings = {"Asia/Shanghai", "America/Los_Angeles", "UTC"})
    @ResourceLock(Resources.TIME_ZONE)
    void instantsDoNotDependOnTheMachine(String zone) throws AdapterException {
        TimeZone before = TimeZone.getDefault();
        try (TestSource source = fixture().filledSource()) {
            List<ServiceFact> expected =
                    Host.readAll(fixture().newAdapter(), source, 1000).facts();
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(Host.readAll(fixture().newAdapter(), source, 1000).facts())
                    .isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @Proves(Rule.F2)
    @DisplayName("F2: a missing instant is missing, not 1970")
    void missingInstantsAreMissing() throws AdapterException {
        try (TestSource source = fixture().filledSource()) {
            assertThat(Host.readAll(fixture().newAdapter(), source, 1000).facts())
                    .allSatisfy(fact -> assertThat(instantsOf(fact))
                            .as("instants of %s", fact.key())
                            .isNotEmpty()
                            .allMatch(instant -> instant.isAfter(NO_CRM_IS_OLDER)));
        }
    }

    @ParameterizedTest(name = "F3: text {index} arrives whole, or shortened at its end")
    @Proves(Rule.F3)
    @MethodSource("difficultTexts")
    void difficultTextArrives(String text) throws AdapterException {
        try (TestSource source = fixture().sourceWithText(text)) {
            Harvest harvest = Host.readAll(fixture().newAdapter(), source, 1000);

            assertThat(harvest.rejected()).as("rejected").isEmpty();
            assertThat(harvest.facts()).hasSize(1);
            Optional<String> arrived = fixture().findText(harvest.facts().get(0));
            if (text.length() < LONG) {
                arrived.ifPresent(words -> assertThat(words).isEqualTo(text));
            } else {
                arrived.ifPresent(words -> assertThat(text).startsWith(words));
            }
        }
    }

    static Stream<String> difficultTexts() {
        return Stream.of(
                "客户反映：发票抬头“北京试金石”写错，已改（第 2 次）",
                "退款 💰 完成 👩‍👩‍👧‍👦 🇹🇼",
                "شكوى العميل: الفاتورة 42",
                "quote \" comma , semicolon ; tab \t backslash \\ <b>&amp;",
                "长".repeat(LONG));
    }

    private static Stream<Instant> instantsOf(ServiceFact fact) {
        return Stream.of(Anchor.values())
                .map(anchor -> fact.at(anchor, ZoneOffset.UTC))
                .flatMap(Optional::stream);
    }
}
