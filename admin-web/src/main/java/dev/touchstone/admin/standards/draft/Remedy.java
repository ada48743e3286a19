package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.lint.LintDetail;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.Optional;

/** What takes a finding of the lint away where there is only one thing to do. */
public enum Remedy {
    /** Points are deducted until nothing is left, without a limit at which everything is lost at once. */
    UNTIL_NOTHING_LEFT {
        @Override
        public Indicator applied(Indicator indicator, LintFinding finding) {
            return indicator.withRule(withoutLimit(indicator.rule()));
        }
    },
    /** The best possible value becomes the target. */
    BEST_VALUE_AS_TARGET {
        @Override
        public Indicator applied(Indicator indicator, LintFinding finding) {
            LintDetail.Value best = (LintDetail.Value) finding.details().get(1);
            return indicator.withRule(indicator.rule().withTarget(best.value()));
        }
    };

    /** The remedy of a finding; empty if a person has to think. */
    public static Optional<Remedy> of(LintFinding finding, Indicator indicator) {
        return switch (finding.code()) {
            case CLIFF ->
                withoutLimit(indicator.rule()).equals(indicator.rule())
                        ? Optional.empty()
                        : Optional.of(UNTIL_NOTHING_LEFT);
            case UNREACHABLE_TARGET ->
                indicator.rule() instanceof StepDeduction steps && isAbout(finding, steps)
                        ? Optional.of(BEST_VALUE_AS_TARGET)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The indicator without what was found. */
    public abstract Indicator applied(Indicator indicator, LintFinding finding);

    /** A target of a single channel is left to a person. */
    private static boolean isAbout(LintFinding finding, StepDeduction rule) {
        LintDetail.Value target = (LintDetail.Value) finding.details().get(0);
        return target.value().equals(rule.fullPointsAt());
    }

    private static ScoringRule withoutLimit(ScoringRule rule) {
        if (rule instanceof StepDeduction steps) {
            return new StepDeduction(steps.target(), steps.step(), steps.pointsPerStep(), steps.partOfStep(), null);
        }
        return rule instanceof FaultDeduction faults ? new FaultDeduction(faults.pointsPerFault(), null) : rule;
    }
}
