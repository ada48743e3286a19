package dev.touchstone.admin.pilots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A goal is reached in a pilot")
class GoalReachedTest {

    @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "90,    90, HIGHER_IS_BETTER, REACHED",
                "89.99, 90, HIGHER_IS_BETTER, MISSED",
                "30,    30, LOWER_IS_BETTER,  REACHED",
                "30.01, 30, LOWER_IS_BETTER,  MISSED",
                "-,     90, HIGHER_IS_BETTER, NO_DATA",
                "90,    -,  HIGHER_IS_BETTER, NO_DATA"
            })
    @DisplayName("at its value, and not short of it")
    void reached(@Nullable String value, @Nullable String wanted, Direction better, GoalReached reached) {
        assertThat(GoalReached.of(fraction(value), fraction(wanted), better)).isEqualTo(reached);
    }

    private static @Nullable Fraction fraction(@Nullable String number) {
        return number == null ? null : Fraction.of(number);
    }
}
