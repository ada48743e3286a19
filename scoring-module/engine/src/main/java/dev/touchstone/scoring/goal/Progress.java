package dev.touchstone.scoring.goal;

import dev.touchstone.scoring.points.Fraction;
import java.util.Optional;

/**
 * How far one has come towards a goal.
 *
 * @param base what was measured in the base period; empty if nothing was
 * @param now what was measured last; empty if nothing was
 * @param wanted what is to be reached; empty if it depends on an unknown base
 * @param way the share of the way from base to wanted, 0 to 1; empty without base or present value
 * @param state what to think of it
 */
public record Progress(
        Optional<Fraction> base,
        Optional<Fraction> now,
        Optional<Fraction> wanted,
        Optional<Fraction> way,
        Progress.State state) {

    /** What to think of it. */
    public enum State {
        /** The wanted value is reached or passed. */
        ATTAINED,
        /** As much of the way is gone as of the time; without a base, the last day is not over. */
        ON_THE_WAY,
        /** Less of the way is gone than of the time, or the last day is over. */
        BEHIND,
        /** Nothing is measured, or the wanted value depends on an unknown base. */
        NO_DATA
    }
}
