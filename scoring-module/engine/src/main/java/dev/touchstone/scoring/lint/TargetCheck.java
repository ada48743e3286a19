package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets that nobody can reach, and targets that nobody can miss. */
final class TargetCheck {

    List<LintFinding> findings(Indicator indicator) {
        List<Fraction> targets = new ArrayList<>();
        targets.add(indicator.rule().fullPointsAt());
        indicator.channelTargets().targets().values().forEach(target -> targets.add(Fraction.of(target)));
        List<LintFinding> findings = new ArrayList<>();
        targets.stream().distinct().forEach(target -> check(indicator, target, findings));
        return findings;
    }

    private static void check(Indicator indicator, Fraction target, List<LintFinding> findings) {
        Direction better = indicator.rule().better();
        Unit unit = indicator.measure().unit();
        ValueRange range = ValueRange.of(indicator.measure());
        Optional<Fraction> best = range.best(better).filter(value -> isBetter(target, value, better));
        Optional<Fraction> worst = range.worst(better).filter(value -> !isBetter(target, value, better));
        if (best.isPresent()) {
            findings.add(LintFinding.of(
                    LintCode.UNREACHABLE_TARGET,
                    indicator.key(),
                    new LintDetail.Value(target, unit),
                    new LintDetail.Value(best.get(), unit)));
        } else if (worst.isPresent() && !(indicator.rule() instanceof FaultDeduction)) {
            findings.add(LintFinding.of(LintCode.TRIVIAL_TARGET, indicator.key(), new LintDetail.Value(target, unit)));
        }
    }

    private static boolean isBetter(Fraction value, Fraction than, Direction better) {
        int side = value.compareTo(than);
        return better == Direction.HIGHER_IS_BETTER ? side > 0 : side < 0;
    }
}
