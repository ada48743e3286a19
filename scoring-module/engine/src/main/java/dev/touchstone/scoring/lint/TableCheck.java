package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** The table as a whole: weights, mix, empty dimensions, what the version before had. */
final class TableCheck {

    private final Standard standard;
    private final LintContext context;

    TableCheck(Standard standard, LintContext context) {
        this.standard = standard;
        this.context = context;
    }

    List<LintFinding> findings() {
        if (standard.listIndicators().isEmpty()) {
            return List.of(LintFinding.of(LintCode.NO_INDICATORS));
        }
        List<LintFinding> findings = new ArrayList<>();
        weights(findings);
        standard.dimensions().stream()
                .filter(dimension -> dimension.indicators().isEmpty())
                .forEach(dimension ->
                        findings.add(LintFinding.of(LintCode.EMPTY_DIMENSION, new LintDetail.Name(dimension.name()))));
        dropped(findings);
        mix(findings);
        boolean critical = standard.listIndicators().stream().anyMatch(indicator -> indicator.criticalBelow() != null);
        if (!critical && standard.conventions().criticalFailure() != CriticalFailure.SHOW_ONLY) {
            findings.add(LintFinding.of(LintCode.NO_CRITICAL_LIMIT));
        }
        return findings;
    }

    private void weights(List<LintFinding> findings) {
        Fraction sum = standard.weight();
        Fraction missing = Fraction.HUNDRED.minus(sum);
        if (missing.signum() > 0) {
            findings.add(LintFinding.of(
                    LintCode.WEIGHT_BELOW, new LintDetail.Percent(sum), new LintDetail.Percent(missing)));
        } else if (missing.signum() < 0) {
            findings.add(LintFinding.of(
                    LintCode.WEIGHT_ABOVE, new LintDetail.Percent(sum), new LintDetail.Percent(missing.negated())));
        }
    }

    private void dropped(List<LintFinding> findings) {
        if (context.predecessor() == null) {
            return;
        }
        context.predecessor().listIndicators().stream()
                .filter(indicator -> standard.findIndicator(indicator.key()).isEmpty())
                .forEach(indicator -> findings.add(
                        LintFinding.of(LintCode.DROPPED_INDICATOR, new LintDetail.Name(indicator.name()))));
    }

    private void mix(List<LintFinding> findings) {
        Fraction counted = standard.weight(Nature.QUANTITATIVE);
        findings.add(LintFinding.of(
                LintCode.MIX,
                new LintDetail.Percent(counted),
                new LintDetail.Percent(standard.weight(Nature.QUALITATIVE))));
        if (context.declaredQuantitative() != null) {
            Fraction declared = Fraction.of(context.declaredQuantitative().percent());
            if (!declared.equals(counted)) {
                findings.add(LintFinding.of(
                        LintCode.MIX_DIFFERS, new LintDetail.Percent(declared), new LintDetail.Percent(counted)));
            }
        }
    }
}
