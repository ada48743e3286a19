package dev.touchstone.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.points.Fraction;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Exact quantiles")
class QuantilesTest {

    @ParameterizedTest(name = "{0}: median {1}")
    @CsvSource({"5, 5", "1 2, 1.5", "3 1 2, 2", "1 1 1 9, 1", "1 1 9 9, 5", "7 7, 7"})
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle(String values, String median) {
        assertThat(Quantiles.findMedian(occurrences(values))).hasValue(Fraction.of(median));
    }

    @ParameterizedTest(name = "{1} % of {0}: {2}")
    @CsvSource({
        "15 20 35 40 50, 5, 15",
        "15 20 35 40 50, 30, 20",
        "15 20 35 40 50, 40, 20",
        "15 20 35 40 50, 50, 35",
        "15 20 35 40 50, 99, 50"
    })
    void aPercentileIsTheNearestRank(String values, int percent, String expected) {
        assertThat(Quantiles.findPercentile(occurrences(values), percent)).hasValue(Fraction.of(expected));
    }

    @Test
    void nothingHasNoQuantile() {
        assertThat(Quantiles.findMedian(Occurrences.NONE)).isEmpty();
        assertThat(Quantiles.findPercentile(Occurrences.NONE, 50)).isEmpty();
    }

    private static Occurrences occurrences(String values) {
        var occurrences = new TreeMap<Long, Long>();
        for (String value : values.split(" ")) {
            occurrences.merge(Long.valueOf(value), 1L, Long::sum);
        }
        return Occurrences.of(occurrences);
    }
}
