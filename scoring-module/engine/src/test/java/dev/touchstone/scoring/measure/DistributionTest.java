package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.statistics.Occurrences;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private final SortedMap<Fraction, Long> distribution =
            new Distribution(Occurrences.of(new TreeMap<>(Map.of(500L, 2L, 1000L, 1L, -250L, 7L))));
    private final SortedMap<Fraction, Long> plain =
            new TreeMap<>(Map.of(Fraction.of("0.5"), 2L, Fraction.ONE, 1L, Fraction.of("-0.25"), 7L));

    @Test
    void itEqualsTheMapOfItsValues() {
        assertThat(distribution).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain).isEqualTo(distribution);
        assertThat(distribution.keySet()).containsExactlyElementsOf(plain.keySet());
    }

    @Test
    void itAnswersAsASortedMapDoes() {
        assertThat(distribution.get(Fraction.of("0.5"))).isEqualTo(2);
        assertThat(distribution.get(Fraction.of("0.75"))).isNull();
        assertThat(distribution.containsKey(Fraction.ONE)).isTrue();
        assertThat(distribution.firstKey()).isEqualTo(plain.firstKey());
        assertThat(distribution.lastKey()).isEqualTo(plain.lastKey());
        assertThat(distribution.headMap(Fraction.ONE)).isEqualTo(plain.headMap(Fraction.ONE));
        assertThat(distribution.tailMap(Fraction.ONE)).isEqualTo(plain.tailMap(Fraction.ONE));
        assertThat(distribution.subMap(Fraction.ZERO, Fraction.ONE))
                .isEqualTo(plain.subMap(Fraction.ZERO, Fraction.ONE));
    }

    @Test
    void itCannotBeChangedAndNothingHasNoFirstValue() {
        assertThatThrownBy(() -> distribution.put(Fraction.ONE, 3L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> distribution.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new Distribution(Occurrences.NONE).firstKey())
                .isInstanceOf(NoSuchElementException.class);
    }
}
