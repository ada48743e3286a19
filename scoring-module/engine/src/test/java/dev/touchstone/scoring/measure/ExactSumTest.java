package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.points.Fraction;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Sums without loss. */
class ExactSumTest {

    @Property
    void wholeNumbersOfAnySizeSumExactly(@ForAll List<Long> values) {
        ExactSum sum = new ExactSum();
        BigInteger expected = BigInteger.ZERO;
        for (long value : values) {
            sum.add(value, 1);
            expected = expected.add(BigInteger.valueOf(value));
        }
        assertThat(sum.value()).isEqualTo(new Fraction(expected, BigInteger.ONE));
    }

    @Example
    void partsOfOneSumToOne() {
        ExactSum sum = new ExactSum();
        for (int i = 0; i < 7; i++) {
            ExactSum seventh = new ExactSum();
            seventh.add(1, 7);
            sum.add(seventh);
        }
        assertThat(sum.value()).isEqualTo(Fraction.ONE);
    }
}
