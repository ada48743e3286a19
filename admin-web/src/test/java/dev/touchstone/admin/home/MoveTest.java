package dev.touchstone.admin.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    @ParameterizedTest
    @CsvSource({
        "30, 28, LOWER_IS_BETTER,  DOWN, true,  2",
        "30, 33, LOWER_IS_BETTER,  UP,   false, 3",
        "80, 85, HIGHER_IS_BETTER, UP,   true,  5",
        "80, 79, HIGHER_IS_BETTER, DOWN, false, 1",
        "80, 80, HIGHER_IS_BETTER, SAME, false, 0",
    })
    void a_value_that_moves_the_good_way_is_better(
            long before, long now, Direction good, Move.Way way, boolean better, String amount) {
        Move move = Move.between(Fraction.of(before), Fraction.of(now), good, Fraction::toString);

        assertThat(move).isEqualTo(new Move(amount, way, better));
    }

    @Test
    void without_a_value_before_nothing_moved() {
        assertThat(Move.between(null, Fraction.ONE, Direction.HIGHER_IS_BETTER, Fraction::toString))
                .isNull();
    }

    @Test
    void a_line_leaves_out_periods_without_a_value_and_shows_where_the_target_is() {
        Sparkline line = Sparkline.of(
                List.of(Optional.of(Fraction.of(10)), Optional.empty(), Optional.of(Fraction.of(30))),
                Fraction.of(20),
                "");

        assertThat(line).isEqualTo(new Sparkline("3,22 79,4", 79, 4, 13, ""));
    }
}
