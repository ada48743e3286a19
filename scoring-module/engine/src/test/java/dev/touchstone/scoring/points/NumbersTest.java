package dev.touchstone.scoring.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Numbers: exact, compared by cross-multiplication, and printed on their own side of a threshold")
class NumbersTest {

    @ParameterizedTest(name = "{0} with {1} places and threshold {2} prints {3}")
    @CsvSource({
        "74.996, 2, 75, 74.99",
        "75.004, 2, 75, 75.01",
        "75, 2, 75, 75.00",
        "74.9999999, 2, 75, 74.99",
        "75.0000001, 2, 75, 75.01",
        "12.345, 2, 75, 12.35",
        "60.001, 1, 60, 60.1",
        "59.99, 1, 60, 59.9",
        "-0.04, 1, 0, -0.1"
    })
    @DisplayName("a printed measurement never stands on the other side of its threshold")
    void printed(String exact, int places, String threshold, String expected) {
        assertThat(PrintedNumber.of(Fraction.of(exact), places, List.of(Fraction.of(threshold))))
                .isEqualTo(new BigDecimal(expected));
    }

    @Test
    @DisplayName("between two thresholds that lie closer together than the places, it takes more places")
    void betweenTwo() {
        assertThat(PrintedNumber.of(Fraction.of("75.003"), 2, List.of(Fraction.of("75.00"), Fraction.of("75.01"))))
                .isEqualTo(new BigDecimal("75.003"));
        assertThat(PrintedNumber.of(
                        Fraction.of("0.000000000000004"), 1, List.of(Fraction.ZERO, Fraction.of("0.00000000000001"))))
                .isEqualTo(new BigDecimal("0.000000000000004"));
    }

    @Test
    @DisplayName("a third three times is one")
    void exact() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(2, -4)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of("0.10")).isEqualTo(Fraction.of(1, 10));
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(Fraction.of(3));
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(Fraction.of(-4));
        assertThat(Fraction.of(7, 2).ceiling()).isEqualTo(Fraction.of(4));
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(3334, 10000)).hasToString("1/3");
        assertThat(Fraction.of(9, 8)).hasToString("1.125");
    }

    @Test
    @DisplayName("nothing can be divided by nothing")
    void byZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessageContaining("1/0");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "100.001", "12.3456"})
    @DisplayName("a percentage lies between 0 and 100 with at most three decimals")
    void percentageRefused(String percent) {
        assertThatThrownBy(() -> Percentage.of(percent))
                .hasMessageContaining(percent + " %")
                .hasMessageContaining("between 0 and 100");
    }

    @Test
    @DisplayName("20 and 20.0 per cent are equal")
    void percentages() {
        assertThat(Percentage.of("20.0")).isEqualTo(Percentage.of("20")).hasToString("20 %");
        assertThat(Percentage.of("100").percent()).isEqualTo(new BigDecimal("100"));
        assertThat(Percentage.of("12.5").share()).isEqualTo(Fraction.of(1, 8));
    }

    @ParameterizedTest(name = "{0} {1} at {2} places is {3}")
    @CsvSource({
        "HALF_UP, 2.345, 2, 2.35",
        "HALF_UP, -2.345, 2, -2.35",
        "HALF_EVEN, 2.345, 2, 2.34",
        "HALF_EVEN, 2.355, 2, 2.36",
        "DOWN, 2.349, 2, 2.34",
        "DOWN, -2.349, 2, -2.34"
    })
    void rounding(Rounding.Mode mode, String exact, int places, String expected) {
        assertThat(new Rounding(mode, places, Rounding.Level.LINE).apply(Fraction.of(exact)))
                .isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    @DisplayName("points are rounded to 0 to 4 places")
    void places(int places) {
        assertThatThrownBy(() -> new Rounding(Rounding.Mode.DOWN, places, Rounding.Level.LINE))
                .hasMessageContaining("not " + places);
    }
}
