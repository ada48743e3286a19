package dev.touchstone.sheet.draft;

import dev.touchstone.scoring.measure.AnswerMeasure;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.CountedElsewhere;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.InspectionMeasure;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.SupervisorPoints;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.sheet.rule.RuleReading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a line measures: what was chosen, else what its name says, else a figure counted elsewhere under that name. */
record LineMeasure(String name, String measureName, RuleReading reading) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal A_MINUTE = BigDecimal.valueOf(60);

    Measure measure(@Nullable String chosen) {
        if (chosen != null) {
            return chosen.equals("counted-elsewhere") ? elsewhere() : MeasureGuess.get(chosen);
        }
        return MeasureGuess.of(measureName.isEmpty() ? name : measureName, reading.unit())
                .filter(measure -> !isUnknown(measure))
                .orElseGet(this::elsewhere);
    }

    /** Whether nothing of the catalogue was recognised. */
    static boolean isUnknown(Measure measure) {
        return measure instanceof CountedElsewhere;
    }

    /** Whether a measure counts something else than a rule's words. Points are said of anything. */
    static boolean differs(Unit unit, Measure measure) {
        return unit != Unit.POINTS && measure.unit() != unit && !(unit == Unit.COUNT && measure.unit() == Unit.SCORE);
    }

    /** Judged by people where people inspect, answer or rate. */
    static Nature nature(Measure measure) {
        boolean judged = measure instanceof InspectionMeasure
                || measure instanceof AnswerMeasure
                || measure instanceof CallbackScore
                || measure instanceof SupervisorPoints;
        return judged ? Nature.QUALITATIVE : Nature.QUANTITATIVE;
    }

    /** A plain rule to begin with where the sheet's own was not understood. */
    static ScoringRule neutralRule(Measure measure) {
        boolean lower = measure.better() == Direction.LOWER_IS_BETTER;
        if (measure.unit() == Unit.SECONDS) {
            return new LinearRule(A_MINUTE, BigDecimal.ZERO);
        }
        if (measure.unit() == Unit.POINTS) {
            return new DirectPoints(HUNDRED);
        }
        if (measure.unit() == Unit.COUNT && lower) {
            return new FaultDeduction(BigDecimal.ONE, null);
        }
        return new LinearRule(lower ? HUNDRED : BigDecimal.ZERO, lower ? BigDecimal.ZERO : HUNDRED);
    }

    private Measure elsewhere() {
        Unit unit = reading.unit() == null ? Unit.SCORE : reading.unit();
        ScoringRule rule = reading.rule();
        Direction better = rule != null
                ? rule.better()
                : unit == Unit.SECONDS || unit == Unit.COUNT ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        return new CountedElsewhere(name, unit, better, BigDecimal.ONE, false);
    }
}
