package dev.touchstone.admin.goals;

import dev.touchstone.scoring.goal.Wanted;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;

/** How a goal says what is to be reached. */
public enum WantedKind {
    /** A value of its own. */
    VALUE {
        @Override
        Wanted wanted(BigDecimal amount) {
            return new Wanted.Value(Fraction.of(amount));
        }
    },
    /** Per cent more or less than in the base period. */
    CHANGE {
        @Override
        Wanted wanted(BigDecimal amount) {
            return new Wanted.Change(Fraction.of(amount));
        }
    };

    abstract Wanted wanted(BigDecimal amount);
}
