package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.LI;
import static dev.touchstone.scoring.measure.Facts.OCTOBER;
import static dev.touchstone.scoring.measure.Facts.at;
import static dev.touchstone.scoring.measure.Facts.by;
import static dev.touchstone.scoring.measure.Facts.identified;
import static dev.touchstone.scoring.measure.Facts.line;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.measuring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Supervisors' points and figures counted elsewhere")
class JudgedMeasuresTest {

    private static final List<String> ITEMS = List.of("attitude", "expertise", "solving", "teamwork", "satisfaction");
    private static final SupervisorPoints ON_HUNDRED =
            new SupervisorPoints(InOrder.copyOf(Set.copyOf(ITEMS)), BigDecimal.TEN, BigDecimal.valueOf(2));
    private static final CountedElsewhere RETENTION =
            new CountedElsewhere("retention", Unit.PERCENT, Direction.HIGHER_IS_BETTER, BigDecimal.valueOf(100), true);

    @Test
    void fiveItemsOfTenAreShownOnAHundred() {
        List<Review> reviews = new ArrayList<>();
        ITEMS.forEach(item -> reviews.add(review(item, "a", "8", 10)));
        reviews.add(review("teamwork", "b", "9", 10));

        Measurement measured = measure(ON_HUNDRED, reviews);

        assertThat(measured.value()).as("4 × 8 + 8.5, twice").hasValue(Fraction.of(81));
        assertThat(measured.sampleSize()).isEqualTo(6);
    }

    @Test
    void anItemWithoutReviewLeavesNoFigure() {
        List<Review> reviews = List.of(review("attitude", "a", "8", 10));
        assertThat(measure(ON_HUNDRED, reviews).value()).isEmpty();
        assertThat(measure(ON_HUNDRED, reviews).sampleSize()).isEqualTo(1);
    }

    @Test
    void otherItemsAndScalesAreToldApart() {
        assertThat(Facts.outcome(ON_HUNDRED, review("attitude", "a", "5", 5))).isEqualTo("OTHER_SCALE");
        assertThat(Facts.outcome(ON_HUNDRED, review("punctuality", "a", "5", 10)))
                .isEqualTo("unconcerned");
    }

    @Test
    void figuresArePooledNotAveraged() {
        List<Figure> days = List.of(figure("1", 1, 2, "9", "10"), figure("2", 2, 3, "30", "90"));
        Measurement measured = measure(RETENTION, days);

        assertThat(measured.value()).hasValue(Fraction.of(39));
        assertThat(measured.sampleSize()).isEqualTo(100);
        assertThat(measured.interval()).isPresent();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"3, 4, 75", "5, 4, INVALID", "-1, 4, INVALID", "0.5, 4, INVALID", "99999999999999999999, 1, INVALID"})
    void aShareHasTheNumbersOfAShare(String numerator, String denominator, String expected) {
        assertThat(Facts.outcome(RETENTION, figure("1", 1, 2, numerator, denominator)))
                .isEqualTo(expected);
    }

    @Test
    void aPlainNumberKeepsItsDecimals() {
        CountedElsewhere grade =
                new CountedElsewhere("retention", Unit.POINTS, Direction.HIGHER_IS_BETTER, BigDecimal.ONE, false);
        assertThat(measure(grade, List.of(figure("1", 1, 2, "82.375", "1"))).value())
                .hasValue(Fraction.of("82.375"));
    }

    @Test
    void aFigureThatReachesBeyondThePeriodIsLeftOut() {
        Figure intoNovember = new Figure(
                new FactKey("figures", "1"),
                by(Role.ASSESSED, LI),
                null,
                "retention",
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 11, 2),
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                null,
                null);
        assertThat(measure(RETENTION, List.of(intoNovember)).excluded())
                .containsOnlyKeys(Exclusion.of(Exclusion.Reason.BEYOND_PERIOD));
    }

    @Test
    void aTeamsFigureIsTheTeams() {
        Figure ofTeam = new Figure(
                new FactKey("figures", "1"),
                Circumstances.none(),
                new TeamRef("east"),
                "retention",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 2),
                BigDecimal.ONE,
                BigDecimal.valueOf(2),
                null,
                null,
                null);
        Measured measured = measuring(OCTOBER, line("retention", RETENTION)).measure(identified(List.of(ofTeam)));
        assertThat(measured.bySubject()).containsOnlyKeys(Subject.team("east"));
    }

    @Test
    void aShareThatIsNotInPerCentIsRefused() {
        assertThatThrownBy(() ->
                        new CountedElsewhere("retention", Unit.COUNT, Direction.HIGHER_IS_BETTER, BigDecimal.ONE, true))
                .hasMessageContaining("its unit is PERCENT and its factor 100, not COUNT and 1");
    }

    private static Review review(String item, String by, String points, int highest) {
        return new Review(
                new FactKey("reviews", item + "-" + by),
                by(Role.ASSESSED, LI),
                item,
                new BigDecimal(points),
                Scale.range(1, highest),
                at("2026-10-12T12:00:00"),
                null);
    }

    private static Figure figure(String key, int from, int until, String numerator, String denominator) {
        return new Figure(
                new FactKey("figures", key),
                by(Role.ASSESSED, LI),
                null,
                "retention",
                LocalDate.of(2026, 10, from),
                LocalDate.of(2026, 10, until),
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                null,
                null,
                null);
    }
}
