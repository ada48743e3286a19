package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Places where a value that is hardly worse costs more than a quarter of the maximum at once: 60 s → 14 points, 61 s → 0. */
final class CliffCheck {

    private static final Fraction LARGE = Fraction.of(1, 4);
    private static final Fraction HARDLY = Fraction.of(1, 1000);

    List<LintFinding> findings(Indicator indicator) {
        ScoringRule rule = indicator.rule();
        if (rule instanceof AnswerMap) {
            return List.of();
        }
        Points maximum = indicator.maximum();
        Unit unit = indicator.measure().unit();
        Fraction nudge = rule instanceof FaultDeduction ? Fraction.ONE : HARDLY;
        Fraction worse = rule.better() == Direction.LOWER_IS_BETTER ? nudge : nudge.negated();
        List<LintFinding> findings = new ArrayList<>();
        for (Fraction limit : new TreeSet<>(rule.thresholds())) {
            Fraction better = limit.minus(worse);
            Points before = better.signum() < 0 ? maximum : points(rule, better, unit, maximum);
            Points at = points(rule, limit, unit, maximum);
            Fraction beyond = limit.plus(worse);
            Points after = beyond.signum() < 0 ? at : points(rule, beyond, unit, maximum);
            if (isLarge(before.minus(at), maximum)) {
                findings.add(cliff(indicator, rule instanceof FaultDeduction ? better : limit, before, at));
            } else if (isLarge(at.minus(after), maximum)) {
                findings.add(cliff(indicator, limit, at, after));
            }
        }
        return findings;
    }

    private static LintFinding cliff(Indicator indicator, Fraction value, Points before, Points after) {
        return LintFinding.of(
                LintCode.CLIFF,
                indicator.key(),
                new LintDetail.Value(value, indicator.measure().unit()),
                new LintDetail.Worth(before),
                new LintDetail.Worth(after));
    }

    private static boolean isLarge(Points drop, Points maximum) {
        return drop.shareOf(maximum).compareTo(LARGE) > 0;
    }

    private static Points points(ScoringRule rule, Fraction value, Unit unit, Points maximum) {
        List<Deduction> lost = rule.deductions(Measurement.of(unit, value, 1), maximum);
        return maximum.minus(Points.sum(lost.stream().map(Deduction::points).toList()));
    }
}
