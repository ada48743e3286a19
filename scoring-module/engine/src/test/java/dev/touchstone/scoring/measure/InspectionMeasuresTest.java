package dev.touchstone.scoring.measure;

import static dev.touchstone.plugin.fact.Fault.Severity.CRITICAL;
import static dev.touchstone.plugin.fact.Fault.Severity.MINOR;
import static dev.touchstone.scoring.measure.Facts.inspection;
import static dev.touchstone.scoring.measure.Facts.measure;
import static dev.touchstone.scoring.measure.Facts.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Inspections: faults, pass rate, rubric points")
class InspectionMeasuresTest {

    private static final Fault STIFF = new Fault("wording", MINOR, null);
    private static final Fault WRONG_FIELD = new Fault("record", CRITICAL, null);

    @ParameterizedTest(name = "3 faults in {0} records: {1} in all, {2} per 10")
    @CsvSource({"8, 3, 3.75", "10, 3, 3", "20, 3, 1.5"})
    void faultsAreAbsoluteOrPerSoManyInspected(int inspected, String absolute, String perTen) {
        List<Inspection> sample = new ArrayList<>();
        sample.add(inspection("1").faults(List.of(STIFF, STIFF)).build());
        sample.add(inspection("2").faults(List.of(WRONG_FIELD)).build());
        for (int i = 3; i <= inspected; i++) {
            sample.add(inspection("" + i).build());
        }
        assertThat(measure(faults(null), sample).value()).hasValue(Fraction.of(absolute));
        assertThat(measure(faults(10), sample).value()).hasValue(Fraction.of(perTen));
        assertThat(measure(faults(null), sample).records()).hasSize(inspected);
    }

    @Test
    void faultsAreFilteredByTypeAndSeverity() {
        Inspection both = inspection("1").faults(List.of(STIFF, WRONG_FIELD)).build();
        assertThat(outcome(new InspectionFaults("form", new TreeSet<>(Set.of("wording")), new TreeSet<>(), null), both))
                .isEqualTo("1");
        assertThat(outcome(new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(Set.of(CRITICAL)), null), both))
                .isEqualTo("1");
        assertThat(outcome(new InspectionFaults("other", new TreeSet<>(), new TreeSet<>(), null), both))
                .isEqualTo("unconcerned");
    }

    @Test
    void nothingInspectedIsNotZeroFaults() {
        assertThat(measure(faults(null), List.of()).value()).isEmpty();
    }

    @Test
    void aBlindSecondRatingServesAgreementOnly() {
        Inspection second =
                inspection("2").secondRatingOf(new FactKey("inspections", "1")).build();
        assertThat(outcome(new InspectionPassRate(null), second)).isEqualTo("SECOND_RATING");
    }

    @Test
    void goldenNinePassesInTen() {
        List<Inspection> sample = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            sample.add(inspection("pass" + i).build());
        }
        sample.add(inspection("fail").faults(List.of(STIFF)).build());

        Measurement measured = measure(new InspectionPassRate("form"), sample);

        assertThat(measured.value()).hasValue(Fraction.of(90));
        assertThat(measured.interval().orElseThrow().lower()).isEqualByComparingTo("59.6");
        assertThat(measured.interval().orElseThrow().upper()).isEqualByComparingTo("98.2");
    }

    @Test
    void theInspectorsVerdictWinsOverFaults() {
        assertThat(outcome(
                        new InspectionPassRate(null),
                        inspection("1").passed(true).faults(List.of(STIFF)).build()))
                .isEqualTo("100");
        assertThat(outcome(
                        new InspectionPassRate(null),
                        inspection("1").passed(false).build()))
                .isEqualTo("0");
    }

    @ParameterizedTest(name = "10 of 10, 0 of 10, 10 of 10 and not applicable: {0} gives {1}, on 100 {2}")
    @CsvSource({
        "RESCALED, 80/3, 200/3",
        "FULL_POINTS, 30, 75",
        "ZERO, 20, 50",
        "LEFT_OUT, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void whatIsNotApplicableIsANamedChoice(NotApplicable choice, String points, String onHundred) {
        Inspection inspection = rubric("10", "0", "10", null);
        assertThat(outcome(new RubricPoints(null, null, choice, null), inspection))
                .isEqualTo(points);
        assertThat(outcome(new RubricPoints(null, null, choice, BigDecimal.valueOf(100)), inspection))
                .isEqualTo(onHundred);
    }

    @Test
    void rubricPointsAreTheMeanOfRecordsOrOfOneQuestion() {
        List<Inspection> sample = List.of(rubric("10", "8.5"), rubric("6", "9"));
        RubricPoints all = new RubricPoints("form", null, NotApplicable.RESCALED, null);
        RubricPoints first = new RubricPoints("form", "q0", NotApplicable.RESCALED, null);

        assertThat(measure(all, sample).value()).hasValue(Fraction.of("16.75"));
        assertThat(measure(first, sample).value()).hasValue(Fraction.of(8));
        assertThat(outcome(first, inspection("1").build())).isEqualTo("NOT_PROVIDED");
        assertThat(outcome(first, rubric(null, "3"))).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void thirdsStayExact() {
        List<Inspection> sample = List.of(rubric("1", "0", "0", null), rubric("1", "1", "0", null));
        RubricPoints onHundred = new RubricPoints(null, null, NotApplicable.RESCALED, BigDecimal.valueOf(100));
        assertThat(measure(onHundred, sample).value()).hasValue(Fraction.of(5));
    }

    @Test
    void pointsShownOnNothingAreRefused() {
        assertThatThrownBy(() -> new RubricPoints(null, null, NotApplicable.RESCALED, BigDecimal.ZERO))
                .hasMessageContaining("maximum that points are shown on lies between 0.001 and 1000");
        assertThatThrownBy(() -> faults(0)).hasMessageContaining("at least 1 inspected record, not 0");
    }

    private static InspectionFaults faults(Integer per) {
        return new InspectionFaults(null, new TreeSet<>(), new TreeSet<>(), per);
    }

    private static Inspection rubric(String... points) {
        List<InspectionItem> items = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            items.add(
                    new InspectionItem("q" + i, points[i] == null ? null : new BigDecimal(points[i]), BigDecimal.TEN));
        }
        return inspection("1").items(items).build();
    }
}
