package dev.touchstone.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.points.Fraction;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for quantiles of any values. */
class QuantilesPropertiesTest {

    @Property
    void atLeastSoManyPerCentDoNotExceedAPercentile(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 20) Integer> values,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        var occurrences = new TreeMap<Long, Long>();
        values.forEach(value -> occurrences.merge((long) value, 1L, Long::sum));
        Fraction percentile =
                Quantiles.findPercentile(Occurrences.of(occurrences), percent).orElseThrow();

        long below = values.stream()
                .filter(value -> Fraction.of(value).compareTo(percentile) < 0)
                .count();
        long upTo = values.stream()
                .filter(value -> Fraction.of(value).compareTo(percentile) <= 0)
                .count();
        assertThat(upTo * 100).isGreaterThanOrEqualTo((long) percent * values.size());
        assertThat(below * 100).isLessThan((long) percent * values.size());
    }
}
