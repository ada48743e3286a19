package dev.touchstone.scoring.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GoalPropertiesTest {

    private static final Period BASE = Period.parse("2026-09");
    private static final int DAYS = 92;

    @Property
    void theWayLiesBetweenNothingAndAllAndIsWholeExactlyWhenItIsAttained(
            @ForAll @IntRange(min = -100, max = 100) int before,
            @ForAll @IntRange(min = -100, max = 100) int now,
            @ForAll @IntRange(min = -100, max = 100) int wanted,
            @ForAll Direction better,
            @ForAll @IntRange(max = 200) int day) {
        Progress progress = progress(before, now, wanted, better, day);
        Fraction way = progress.way().orElseThrow();

        assertThat(way).isBetween(Fraction.ZERO, Fraction.ONE);
        assertThat(progress.state() == Progress.State.ATTAINED).isEqualTo(way.equals(Fraction.ONE));
    }

    @Property
    void aBetterValueIsNeverFurtherAway(
            @ForAll @IntRange(min = -100, max = 100) int before,
            @ForAll @IntRange(min = -100, max = 100) int now,
            @ForAll @IntRange(max = 50) int gained,
            @ForAll @IntRange(min = -100, max = 100) int wanted,
            @ForAll Direction better) {
        int later = better == Direction.HIGHER_IS_BETTER ? now + gained : now - gained;

        assertThat(progress(before, later, wanted, better, 30).way().orElseThrow())
                .isGreaterThanOrEqualTo(
                        progress(before, now, wanted, better, 30).way().orElseThrow());
    }

    @Property
    void timeAloneNeverBringsAnybodyNearer(
            @ForAll @IntRange(min = -100, max = 100) int before,
            @ForAll @IntRange(min = -100, max = 100) int now,
            @ForAll @IntRange(min = -100, max = 100) int wanted,
            @ForAll Direction better,
            @ForAll @IntRange(max = 100) int day,
            @ForAll @IntRange(max = 100) int more) {
        assertThat(progress(before, now, wanted, better, day + more).state())
                .isGreaterThanOrEqualTo(
                        progress(before, now, wanted, better, day).state());
    }

    @Property
    void theOtherWayRoundIsTheSameWithOppositeValues(
            @ForAll @IntRange(min = -100, max = 100) int before,
            @ForAll @IntRange(min = -100, max = 100) int now,
            @ForAll @IntRange(min = -100, max = 100) int wanted,
            @ForAll @IntRange(max = 100) int day) {
        Progress up = progress(before, now, wanted, Direction.HIGHER_IS_BETTER, day);
        Progress down = progress(-before, -now, -wanted, Direction.LOWER_IS_BETTER, day);

        assertThat(down.way()).isEqualTo(up.way());
        assertThat(down.state()).isEqualTo(up.state());
    }

    private static Progress progress(int before, int now, int wanted, Direction better, int day) {
        LocalDate begin = BASE.until();
        return new Goal(
                        "any",
                        null,
                        null,
                        better,
                        new Wanted.Value(Fraction.of(wanted)),
                        BASE,
                        begin.plusDays(DAYS - 1))
                .progress(Optional.of(Fraction.of(before)), Optional.of(Fraction.of(now)), begin.plusDays(day));
    }
}
