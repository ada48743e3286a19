package dev.touchstone.admin.standards.curve;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values at which the points of a rule bend or jump; between two neighbours they change in proportion or not at all. */
final class RuleEdges {

    private static final int MOST_STEPS = 60;

    private RuleEdges() {}

    static SortedSet<Fraction> of(ScoringRule rule, Points maximum) {
        SortedSet<Fraction> edges = new TreeSet<>(rule.thresholds());
        if (rule instanceof StepDeduction steps) {
            addSteps(edges, steps, maximum);
        } else if (rule instanceof FaultDeduction faults) {
            Fraction last = maximum.value().dividedBy(Fraction.of(faults.pointsPerFault()));
            if (faults.zeroFrom() == null || last.compareTo(Fraction.of(faults.zeroFrom())) < 0) {
                edges.add(last);
            }
        } else if (rule instanceof RubricRule rubric) {
            edges.add(Fraction.of(rubric.top()));
        } else if (rule instanceof DirectPoints) {
            edges.add(Fraction.ZERO);
        }
        return edges;
    }

    private static void addSteps(SortedSet<Fraction> edges, StepDeduction rule, Points maximum) {
        Fraction toNothing = maximum.value().dividedBy(Fraction.of(rule.pointsPerStep()));
        Fraction width = Fraction.of(rule.step());
        if (rule.partOfStep() == PartOfStep.PROPORTIONAL) {
            add(edges, rule, toNothing.times(width));
            return;
        }
        Fraction count = toNothing.ceiling().min(Fraction.of(MOST_STEPS));
        for (Fraction step = Fraction.ONE; step.compareTo(count) <= 0; step = step.plus(Fraction.ONE)) {
            add(edges, rule, step.times(width));
        }
    }

    /** What lies past the cut-off bends nothing. */
    private static void add(SortedSet<Fraction> edges, StepDeduction rule, Fraction beyond) {
        boolean lower = rule.better() == Direction.LOWER_IS_BETTER;
        Fraction value = rule.target().missing(beyond);
        boolean past = rule.cutOff() != null
                && (lower
                        ? value.compareTo(Fraction.of(rule.cutOff().limit())) > 0
                        : value.compareTo(Fraction.of(rule.cutOff().limit())) < 0);
        if (!past) {
            edges.add(value);
        }
    }
}
