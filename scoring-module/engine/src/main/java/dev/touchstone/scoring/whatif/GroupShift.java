package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a table would change for some of the cards together, such as those of a team.
 *
 * @param size how many cards
 * @param meanBefore mean of the totals that have a grade now; null if none has
 * @param meanAfter mean of those that would have one; null if none would
 * @param up how many would rise
 * @param down how many would fall
 */
public record GroupShift(
        int size, @Nullable Fraction meanBefore, @Nullable Fraction meanAfter, int up, int down) {}
