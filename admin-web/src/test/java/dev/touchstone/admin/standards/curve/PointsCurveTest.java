package dev.touchstone.admin.standards.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.scoring.standard.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The curve of points against value")
class PointsCurveTest {

    private static final Indicator FIRST_RESPONSE = ReadyStandards.get("agent-monthly")
            .standard()
            .findIndicator("first-response")
            .orElseThrow()
            .withWeight(Percentage.of("20"));

    @Test
    @DisplayName("keeps its points at the cut-off and loses them just past it")
    void cliff() {
        PointsCurve curve = PointsCurve.of(FIRST_RESPONSE).orElseThrow();

        assertThat(curve.edges())
                .extracting(edge -> edge.value() + " " + edge.points())
                .containsExactly("30 20", "40 18", "50 16", "60 14");
        CurveDrawing drawing = new CurveDrawing(curve, List.of());
        assertThat(drawing.getEnds())
                .extracting(CurveDrawing.Dot::marked)
                .as("filled where the points are given, open where not")
                .containsExactly(true, false);
        assertThat(drawing.getDrops()).extracting(CurveDrawing.Label::text).containsExactly("−14");
        assertThat(drawing.getLevels()).extracting(CurveDrawing.Label::text).containsExactly("20", "18", "16");
    }

    @Test
    @DisplayName("loses them at the cut-off itself where that is meant")
    void inclusive() {
        PointsCurve curve = PointsCurve.of(FIRST_RESPONSE.withRule(steps(PartOfStep.FULL, new CutOff(sixty(), true))))
                .orElseThrow();

        assertThat(curve.edges().get(curve.edges().size() - 1).points()).isEqualTo(Fraction.ZERO);
        assertThat(new CurveDrawing(curve, List.of()).getEnds())
                .extracting(CurveDrawing.Dot::marked)
                .containsExactly(true, false);
    }

    static Stream<Indicator> everyReadyLine() {
        return ReadyStandards.list().stream()
                .map(ReadyStandard::standard)
                .flatMap(standard -> standard.listIndicators().stream())
                .filter(indicator -> !(indicator.rule() instanceof AnswerMap));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyReadyLine")
    @DisplayName("gives within every piece what the rule gives")
    void everywhere(Indicator indicator) {
        agrees(indicator);
    }

    @ParameterizedTest
    @EnumSource(PartOfStep.class)
    @DisplayName("does so however a part of a step counts")
    void parts(PartOfStep part) {
        agrees(FIRST_RESPONSE.withRule(steps(part, null)));
        agrees(FIRST_RESPONSE.withRule(new LinearRule(sixty(), BigDecimal.ONE)));
    }

    @Test
    @DisplayName("does not exist where there are no points")
    void nothing() {
        assertThat(PointsCurve.of(FIRST_RESPONSE.withWeight(Percentage.of("0"))))
                .isEmpty();
    }

    private static void agrees(Indicator indicator) {
        PointsCurve curve = PointsCurve.of(indicator).orElseThrow();
        assertThat(curve.pieces()).isNotEmpty();
        for (PointsCurve.Piece piece : curve.pieces()) {
            Fraction width = piece.until().minus(piece.from());
            for (Fraction share : List.of(Fraction.of(1, 7), Fraction.of(1, 2), Fraction.of(6, 7))) {
                Fraction value = piece.from().plus(width.times(share));
                Fraction drawn =
                        piece.begins().plus(piece.ends().minus(piece.begins()).times(share));
                assertThat(drawn).as("%s at %s", indicator.key(), value).isEqualTo(points(indicator, value));
            }
        }
        curve.edges().forEach(edge -> assertThat(edge.points()).isEqualTo(points(indicator, edge.value())));
    }

    private static Fraction points(Indicator indicator, Fraction value) {
        Measurement measured = Measurement.of(indicator.measure().unit(), value, 1);
        List<Deduction> lost = indicator.rule().deductions(measured, indicator.maximum());
        return indicator
                .maximum()
                .minus(Points.sum(lost.stream().map(Deduction::points).toList()))
                .value();
    }

    private static StepDeduction steps(PartOfStep part, CutOff cutOff) {
        return new StepDeduction(Target.atMost("30"), BigDecimal.TEN, BigDecimal.valueOf(3), part, cutOff);
    }

    private static BigDecimal sixty() {
        return BigDecimal.valueOf(60);
    }
}
