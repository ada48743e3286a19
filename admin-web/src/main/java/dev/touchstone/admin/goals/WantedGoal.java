package dev.touchstone.admin.goals;

import dev.touchstone.scoring.goal.Goal;
import dev.touchstone.scoring.points.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A goal with the value it asks for.
 *
 * @param id its key
 * @param goal the goal
 * @param value what is to be reached; null if it depends on a base that is not known
 */
public record WantedGoal(long id, Goal goal, @Nullable Fraction value) {}
