package dev.touchstone.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The company is one whose cards are worth looking at: people differ, in every indicator and in grade. */
class StandardATest {

    private static final Collection<AgentMonth> MONTHS = AgentMonth.count(SampleYear.standard()).values().stream()
            .filter(AgentMonth::complete)
            .collect(Collectors.toList());

    @Test
    void nearlyEveryMonthOfEverybodyCanBeScored() {
        assertThat(MONTHS).hasSizeBetween(400, 58 * 12);
    }

    static Stream<Arguments> indicators() {
        return Stream.of(
                indicator("mean first response", AgentMonth::meanWait, 10, 130, 30, 50),
                indicator("first contact resolution", AgentMonth::firstContactPercent, 45, 100, 78, 86),
                indicator("wording faults of 10", AgentMonth::wordingFaults, 0, 5, 1.2, 2.6),
                indicator("wrong records of 10", AgentMonth::wrongRecords, 0, 4, 1, 2),
                indicator("offer rate", AgentMonth::offerPercent, 0, 30, 6, 11));
    }

    @ParameterizedTest(name = "{0} lies between {2} and {3}, its mean between {4} and {5}")
    @MethodSource("indicators")
    void figuresArePlausible(
            String name,
            ToDoubleFunction<AgentMonth> indicator,
            double least,
            double most,
            double leastMean,
            double mostMean) {
        List<Double> values = MONTHS.stream().map(indicator::applyAsDouble).collect(Collectors.toList());

        assertThat(values).allMatch(value -> value >= least && value <= most);
        assertThat(values.stream().mapToDouble(value -> value).average().orElseThrow())
                .isBetween(leastMean, mostMean);
    }

    @Test
    void everyGradeIsGivenAndNoneToMostOfThem() {
        long all = MONTHS.size();
        List<Long> grades = List.of(within(90, 101), within(80, 90), within(60, 80), within(0, 60));

        assertThat(grades).allMatch(count -> count >= all / 10).allMatch(count -> count <= all / 2);
    }

    private static long within(int least, int below) {
        return MONTHS.stream()
                .mapToInt(AgentMonth::total)
                .filter(total -> total >= least && total < below)
                .count();
    }

    private static Arguments indicator(
            String name,
            ToDoubleFunction<AgentMonth> indicator,
            double least,
            double most,
            double leastMean,
            double mostMean) {
        return Arguments.of(name, indicator, least, most, leastMean, mostMean);
    }
}
