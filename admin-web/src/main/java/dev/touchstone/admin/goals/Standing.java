package dev.touchstone.admin.goals;

import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.goal.Progress;
import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one has come towards a goal, and what that rests on.
 *
 * @param goal the goal
 * @param measured the period of the present value; null if there are no results after the base
 * @param progress how far
 * @param ownCard whether the subject's own card gives the values, not the mean of its people
 * @param people how many people or cards the present value rests on
 * @param unconfirmed how many of their cards nobody has confirmed
 */
record Standing(
        Goal goal, @Nullable Period measured, Progress progress, boolean ownCard, long people, long unconfirmed) {

    /** Of a goal whose results are not for the reader. */
    static Standing unknown(Goal goal, LocalDate day) {
        return new Standing(goal, null, goal.progress(Optional.empty(), Optional.empty(), day), false, 0, 0);
    }
}
