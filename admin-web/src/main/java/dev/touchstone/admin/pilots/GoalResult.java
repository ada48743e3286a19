package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the standard beside what was measured in a pilot.
 *
 * @param goal the goal's key
 * @param indicator the indicator's key; null for the total
 * @param subject whose goal it is; null for the whole organisation
 * @param better which way is better
 * @param wanted what is to be reached; null if it depends on an unknown base
 * @param inForce mean total by what is in force; null for an indicator, which is measured alike, and where nothing was
 * @param value mean in the pilot, each person and month once; null if nothing was measured
 * @param reached what to think of it
 */
record GoalResult(
        long goal,
        @Nullable String indicator,
        @Nullable Subject subject,
        Direction better,
        @Nullable Fraction wanted,
        @Nullable Fraction inForce,
        @Nullable Fraction value,
        GoalReached reached) {}
