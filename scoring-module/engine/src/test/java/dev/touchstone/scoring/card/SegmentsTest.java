package dev.touchstone.scoring.card;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Version and overlay: a dated overlay cuts the period into segments, each scored by its own weights")
class SegmentsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate CAMPAIGN = LocalDate.of(2026, 10, 11);
    private static final LocalDate END = LocalDate.of(2026, 11, 1);

    /** Response weighs 20 before and 10 during the campaign; complaints the rest. */
    private static Standard version(String name, String response, String rest, Conventions conventions) {
        return Sheets.standard(
                name,
                conventions,
                dimension("efficiency", indicator("response", response, Sheets.firstResponse())),
                dimension("complaints", given("complaints", rest, "100")));
    }

    private static CardInput input(
            Conventions conventions, Map<String, Measurement> before, Map<String, Measurement> during) {
        return new CardInput(
                Sheets.AGENT,
                Sheets.OCTOBER,
                List.of(
                        new Segment(version("3.2", "20", "80", conventions), Period.span(FIRST, CAMPAIGN), before),
                        new Segment(version("3.2-sale", "10", "90", conventions), Period.span(CAMPAIGN, END), during)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Measurement seconds(long value, long sample) {
        return Measurement.of(Unit.SECONDS, value * sample, sample, sample);
    }

    private static Measurement full(long sample) {
        return Measurement.of(Unit.POINTS, Fraction.of(100), sample);
    }

    @ParameterizedTest(name = "{0}: response {1} of {2}")
    @CsvSource({"BY_SAMPLE, 15.34, 16.67", "BY_DAYS, 12.58, 13.23"})
    @DisplayName("combined by the share of the indicator's sample (default) or of calendar days")
    void mixing(Mixing mixing, String points, String maximum) {
        Scorecard card = Scorecard.derivedFrom(input(
                Conventions.DEFAULT.withMixing(mixing),
                Map.of("response", seconds(40, 200), "complaints", full(50)),
                Map.of("response", seconds(20, 100), "complaints", full(100))));

        ScorecardLine response = card.getLine("response");
        assertThat(Conventions.DEFAULT.mixing()).isEqualTo(Mixing.BY_SAMPLE);
        assertThat(response.maximum()).isEqualTo(Points.of(maximum));
        assertThat(response.points()).isEqualTo(Points.of(points));
        assertThat(card.lines())
                .extracting(ScorecardLine::countedMaximum)
                .satisfies(maxima -> assertThat(Points.sum(List.copyOf(maxima))).isEqualTo(Points.of(100)));
    }

    @Test
    @DisplayName("every deduction names the version it comes from and its share")
    void deductions() {
        Scorecard card = Scorecard.derivedFrom(input(
                Conventions.DEFAULT,
                Map.of("response", seconds(40, 200), "complaints", full(50)),
                Map.of("response", seconds(61, 100), "complaints", full(100))));

        assertThat(card.getLine("response").deductions())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).isInstanceOf(Deduction.InSegment.class));
        Deduction.InSegment first =
                (Deduction.InSegment) card.getLine("response").deductions().get(0);
        assertThat(first.version()).isEqualTo("3.2");
        assertThat(first.share()).isEqualTo(Fraction.of(2, 3));
        assertThat(first.because().points()).isEqualTo(Points.of(2));
        assertThat(first.points()).isEqualTo(Points.of("1.33"));
    }

    @Test
    @DisplayName("the card names every version used, in time order, once each")
    void versions() {
        Scorecard card =
                Scorecard.derivedFrom(input(Conventions.DEFAULT, Map.of(), Map.of("response", seconds(20, 5))));

        assertThat(card.listVersions()).extracting(StandardVersion::version).containsExactly("3.2", "3.2-sale");
        assertThat(card.getLine("response").actuals()).hasSize(2);
    }

    @Test
    @DisplayName("a segment without data has no say")
    void oneSegmentEmpty() {
        Scorecard card = Scorecard.derivedFrom(
                input(Conventions.DEFAULT.withMixing(Mixing.BY_DAYS), Map.of(), Map.of("response", seconds(40, 5))));

        assertThat(card.getLine("response").maximum()).isEqualTo(Points.of(10));
        assertThat(card.getLine("response").points()).isEqualTo(Points.of(8));
    }

    @Test
    @DisplayName("the minimum sample is asked of all segments together")
    void sampleOverSegments() {
        Scorecard card = Scorecard.derivedFrom(
                input(Conventions.DEFAULT, Map.of("response", seconds(20, 3)), Map.of("response", seconds(20, 4))));

        assertThat(card.getLine("response").sampleSize()).isEqualTo(7);
        assertThat(card.getLine("response").state()).isEqualTo(LineState.RATED);
    }

    @Test
    @DisplayName("segments leave no gap and end with the period")
    void gaps() {
        Standard standard = version("1", "20", "80", Conventions.DEFAULT);

        assertThatThrownBy(() -> new CardInput(
                        Sheets.AGENT,
                        Sheets.OCTOBER,
                        List.of(new Segment(standard, Period.span(FIRST, CAMPAIGN), Map.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .hasMessageContaining("end before 2026-10-11, not before 2026-11-01");
        assertThatThrownBy(() -> new CardInput(
                        Sheets.AGENT,
                        Sheets.OCTOBER,
                        List.of(new Segment(standard, Period.span(CAMPAIGN, END), Map.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .hasMessageContaining("leave a gap or overlap at 2026-10-01");
    }
}
