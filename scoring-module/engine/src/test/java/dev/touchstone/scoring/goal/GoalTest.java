package dev.touchstone.scoring.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A goal")
class GoalTest {

    private static final Period SEPTEMBER = Period.parse("2026-09");
    private static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");

    @ParameterizedTest(name = "{0} → {1} by {2}: {3} of the way, {4}")
    @DisplayName("of satisfaction 90 % in three months, from 80 %")
    @CsvSource({
        "80, 90, 2026-11-01, 1, ATTAINED",
        "80, 95, 2026-11-01, 1, ATTAINED",
        "80, 89.99, 2026-11-01, 0.999, ON_THE_WAY",
        "80, 84, 2026-11-01, 0.4, ON_THE_WAY",
        "80, 83, 2026-11-01, 0.3, BEHIND",
        "80, 75, 2026-11-01, 0, BEHIND",
        "80, 80, 2026-10-01, 0, ON_THE_WAY",
        "80, 89, 2027-01-01, 0.9, BEHIND",
        "90, 90, 2026-11-01, 1, ATTAINED",
        "95, 92, 2026-11-01, 1, ATTAINED",
        "95, 89, 2026-11-01, 0, BEHIND"
    })
    void value(String before, String now, LocalDate until, String way, Progress.State state) {
        Progress progress = satisfaction().progress(known(before), known(now), until);

        assertThat(progress.way()).contains(Fraction.of(way));
        assertThat(progress.state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} by {1} % is {2}")
    @DisplayName("by per cent changes the base by that share of its size")
    @CsvSource({"75, 8, 81", "200, -15, 170", "-50, 8, -46", "-50, -8, -54", "78.09, 8, 84.3372"})
    void change(String before, String percent, String wanted) {
        assertThat(new Wanted.Change(Fraction.of(percent)).findValue(known(before)))
                .contains(Fraction.of(wanted));
    }

    @Test
    @DisplayName("of fewer complaints is attained below, not above")
    void fewer() {
        Goal complaints = new Goal(
                "centre",
                "complaints",
                null,
                Direction.LOWER_IS_BETTER,
                new Wanted.Change(Fraction.of("-15")),
                SEPTEMBER,
                YEAR_END);
        LocalDate november = LocalDate.parse("2026-11-01");

        assertThat(complaints.progress(known("200"), known("170"), november).state())
                .isEqualTo(Progress.State.ATTAINED);
        assertThat(complaints.progress(known("200"), known("185"), november).way())
                .contains(Fraction.of(1, 2));
        assertThat(complaints.progress(known("200"), known("230"), november).state())
                .isEqualTo(Progress.State.BEHIND);
    }

    @Test
    @DisplayName("without a present value, or by per cent of nothing, says so")
    void noData() {
        LocalDate november = LocalDate.parse("2026-11-01");
        assertThat(satisfaction()
                        .progress(known("80"), Optional.empty(), november)
                        .state())
                .isEqualTo(Progress.State.NO_DATA);
        Wanted more = new Wanted.Change(Fraction.of(8));
        assertThat(more.findValue(Optional.empty())).isEmpty();
        assertThat(more.findValue(known("0"))).isEmpty();
    }

    @Test
    @DisplayName("without a base has no share of the way and is behind only after its last day")
    void noBase() {
        Progress before = satisfaction().progress(Optional.empty(), known("80"), YEAR_END);
        assertThat(before.way()).isEmpty();
        assertThat(before.state()).isEqualTo(Progress.State.ON_THE_WAY);
        assertThat(satisfaction()
                        .progress(Optional.empty(), known("80"), YEAR_END.plusDays(1))
                        .state())
                .isEqualTo(Progress.State.BEHIND);
    }

    @Test
    @DisplayName("lies after its base period and changes something")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(
                        "centre",
                        null,
                        null,
                        Direction.HIGHER_IS_BETTER,
                        new Wanted.Value(Fraction.of(90)),
                        SEPTEMBER,
                        LocalDate.parse("2026-09-30")))
                .withMessageContaining("2026-09-30")
                .withMessageContaining("2026-09");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wanted.Change(Fraction.ZERO))
                .withMessageContaining("0 %");
    }

    private static Goal satisfaction() {
        return new Goal(
                "centre",
                "satisfaction",
                null,
                Direction.HIGHER_IS_BETTER,
                new Wanted.Value(Fraction.of(90)),
                SEPTEMBER,
                YEAR_END);
    }

    private static Optional<Fraction> known(String value) {
        return Optional.of(Fraction.of(value));
    }
}
