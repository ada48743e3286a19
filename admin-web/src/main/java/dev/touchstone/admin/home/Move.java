package dev.touchstone.admin.home;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.points.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How a value differs from the period before.
 *
 * @param amount how far, with its unit and without a sign
 * @param way where it went
 * @param better whether that is the better way; false if it did not move
 */
public record Move(String amount, Way way, boolean better) {

    /** Where a value went. */
    public enum Way {
        UP,
        DOWN,
        SAME
    }

    /** The difference of two values; null if one of them is missing. */
    static @Nullable Move between(
            @Nullable Fraction before, @Nullable Fraction now, Direction good, Distance distance) {
        if (before == null || now == null) {
            return null;
        }
        int side = now.compareTo(before);
        Fraction apart = side < 0 ? before.minus(now) : now.minus(before);
        boolean better = good == Direction.HIGHER_IS_BETTER ? side > 0 : side < 0;
        return new Move(distance.say(apart), side > 0 ? Way.UP : side < 0 ? Way.DOWN : Way.SAME, better);
    }

    /** Says how far two values lie apart. */
    @FunctionalInterface
    interface Distance {
        String say(Fraction apart);
    }
}
