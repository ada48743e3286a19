package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import org.jspecify.annotations.Nullable;

/** Whether a goal is reached in a pilot. */
public enum GoalReached {
    REACHED,
    MISSED,
    /** Nothing was measured, or what is wanted depends on an unknown base. */
    NO_DATA;

    static GoalReached of(@Nullable Fraction value, @Nullable Fraction wanted, Direction better) {
        if (value == null || wanted == null) {
            return NO_DATA;
        }
        int order = better == Direction.HIGHER_IS_BETTER ? value.compareTo(wanted) : wanted.compareTo(value);
        return order >= 0 ? REACHED : MISSED;
    }
}
