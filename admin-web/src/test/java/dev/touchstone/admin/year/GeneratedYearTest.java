package dev.touchstone.admin.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.period.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The generated year")
class GeneratedYearTest {

    private static final GeneratedYear WHOLE = GeneratedYear.share(1);
    private static final GeneratedYear HUNDREDTH = GeneratedYear.share(0.01);

    @Test
    @DisplayName("has as many facts of every kind as promised")
    void counts() {
        assertThat(WHOLE.listSeries())
                .extracting(FactSeries::stream, FactSeries::count)
                .containsExactly(
                        tuple("calls", 1_820_000),
                        tuple("csat-sms", 4 * 172_000),
                        tuple("nps-mail", 4 * 10_000),
                        tuple("inspections", 54_600));
        for (FactSeries series : HUNDREDTH.listSeries()) {
            List<ServiceFact> facts = series.facts().toList();
            assertThat(facts).as(series.name()).hasSize(series.count());
            Set<FactKey> keys = facts.stream().map(ServiceFact::key).collect(Collectors.toSet());
            assertThat(keys).as(series.name()).hasSameSizeAs(facts);
        }
    }

    @Test
    @DisplayName("is the same whenever it is asked for")
    void pure() {
        GeneratedCalls calls = new GeneratedCalls(WHOLE.calls());
        GeneratedVoices voices = new GeneratedVoices(calls);
        IntStream.iterate(0, i -> i < WHOLE.calls(), i -> i + 9_973)
                .forEach(i -> assertThat(calls.call(i)).isEqualTo(new GeneratedCalls(WHOLE.calls()).call(i)));
        IntStream.iterate(0, i -> i < WHOLE.inspections(), i -> i + 997)
                .forEach(i -> assertThat(voices.inspection(i, WHOLE.inspections()))
                        .isEqualTo(new GeneratedVoices(calls).inspection(i, WHOLE.inspections())));
        assertThat(facts(HUNDREDTH)).isEqualTo(facts(HUNDREDTH));
    }

    @Test
    @DisplayName("lies wholly in the year, every fact on a single day, and answers in their quarters")
    void days() {
        for (ServiceFact fact : facts(HUNDREDTH)) {
            assertThat(Arrays.stream(Anchor.values())
                            .map(anchor -> fact.at(anchor, GeneratedYear.ZONE))
                            .flatMap(Optional::stream)
                            .map(at -> at.atZone(GeneratedYear.ZONE).toLocalDate())
                            .distinct())
                    .as(fact.key().toString())
                    .singleElement()
                    .satisfies(day ->
                            assertThat(Period.containing(Period.Kind.YEAR, day)).isEqualTo(GeneratedYear.YEAR));
        }
        GeneratedVoices voices = new GeneratedVoices(new GeneratedCalls(WHOLE.calls()));
        for (int quarter = 0; quarter < GeneratedYear.QUARTERS; quarter++) {
            Period expected = Period.parse("2025-Q" + (quarter + 1));
            for (int number : List.of(0, 1, 86_000, 171_998, 171_999)) {
                assertThat(expected.contains(
                                voices.survey(quarter, number, 172_000).received(), GeneratedYear.ZONE))
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("has calls that were given up, customers who call again, and work for everybody")
    void plausible() {
        GeneratedCalls calls = new GeneratedCalls(WHOLE.calls());
        List<Contact> some = IntStream.range(0, 20_000).mapToObj(calls::call).toList();
        Map<Boolean, Long> givenUp = some.stream()
                .collect(Collectors.partitioningBy(
                        call -> call.outcome() == ContactOutcome.ABANDONED, Collectors.counting()));
        assertThat(givenUp.get(true)).isBetween(900L, 1_100L);
        assertThat(some)
                .filteredOn(call -> call.outcome() == ContactOutcome.ABANDONED)
                .allSatisfy(call -> assertThat(call.circumstances().people()).isEmpty());
        assertThat(some.stream()
                        .flatMap(call -> call.circumstances().people().values().stream())
                        .collect(Collectors.toSet()))
                .hasSize(GeneratedPeople.AGENTS);
        Set<String> customers = new HashSet<>();
        long again = some.stream()
                .filter(call -> !customers.add(
                        call.circumstances().findCustomer().orElseThrow().value()))
                .count();
        assertThat(again).isBetween(2_000L, 5_000L);
    }

    private static List<ServiceFact> facts(GeneratedYear year) {
        return year.listSeries().stream().flatMap(FactSeries::facts).toList();
    }
}
