package dev.touchstone.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds whatever is counted. */
class OccurrenceCounterTest {

    @Property
    void everyValueIsCountedAsOftenAsItOccurredWhateverTheOrder(
            @ForAll @Size(max = 200) List<@LongRange(min = -30, max = 30) Long> near,
            @ForAll @Size(max = 50) List<Long> any) {
        SortedMap<Long, Long> expected = new TreeMap<>();
        OccurrenceCounter one = new OccurrenceCounter();
        OccurrenceCounter other = new OccurrenceCounter();
        near.forEach(value -> count(value, one, expected));
        any.forEach(value -> count(value, other, expected));
        other.add(one);

        Occurrences counted = other.occurrences();
        SortedMap<Long, Long> found = new TreeMap<>();
        for (int i = 0; i < counted.size(); i++) {
            found.put(counted.value(i), counted.times(i));
            assertThat(i == 0 || counted.value(i - 1) < counted.value(i)).isTrue();
        }
        assertThat(found).isEqualTo(expected);
        assertThat(counted).isEqualTo(Occurrences.of(expected)).hasSameHashCodeAs(Occurrences.of(expected));
        assertThat(counted.count()).isEqualTo(near.size() + any.size());
    }

    private static void count(long value, OccurrenceCounter counter, SortedMap<Long, Long> expected) {
        counter.add(value, 1);
        expected.merge(value, 1L, Long::sum);
    }
}
