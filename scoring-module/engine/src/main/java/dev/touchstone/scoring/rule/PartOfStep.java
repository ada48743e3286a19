package dev.touchstone.scoring.rule;

import dev.touchstone.scoring.points.Fraction;

/** What happens to a part of a step: "each 10 s over" is ambiguous, so the rule says which. */
public enum PartOfStep {
    /** Only full steps count. */
    FULL {
        @Override
        Fraction count(Fraction steps) {
            return steps.floor();
        }
    },
    /** Every started step counts in full. */
    STARTED {
        @Override
        Fraction count(Fraction steps) {
            return steps.ceiling();
        }
    },
    /** A part counts in proportion. */
    PROPORTIONAL {
        @Override
        Fraction count(Fraction steps) {
            return steps;
        }
    };

    abstract Fraction count(Fraction steps);
}
