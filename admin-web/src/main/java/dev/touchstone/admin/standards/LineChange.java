package dev.touchstone.admin.standards;

import dev.touchstone.scoring.points.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator beside the same in the version before.
 *
 * @param name as shown
 * @param before its weight before, in per cent; null if it is new
 * @param after its weight now; null if it is gone
 * @param gone sentences about it that no longer hold
 * @param come sentences about it that hold now
 */
public record LineChange(
        String name, @Nullable Fraction before, @Nullable Fraction after, List<String> gone, List<String> come) {

    /** How much heavier it is now, with its sign; empty if it weighs the same. */
    public String difference() {
        Fraction was = before == null ? Fraction.ZERO : before;
        Fraction is = after == null ? Fraction.ZERO : after;
        Fraction difference = is.minus(was);
        if (difference.signum() == 0) {
            return "";
        }
        return difference.signum() > 0 ? "+" + difference : "−" + difference.negated();
    }

    /** Whether anything is different. */
    public boolean changed() {
        return !difference().isEmpty() || !gone.isEmpty() || !come.isEmpty();
    }
}
