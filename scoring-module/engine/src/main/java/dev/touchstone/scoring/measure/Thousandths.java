package dev.touchstone.scoring.measure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as whole thousandths, so that they can be summed without loss. */
final class Thousandths {

    private Thousandths() {}

    /**
     * The number of thousandths.
     *
     * @throws ArithmeticException if there is a rest, or they are more than a long holds
     */
    static long of(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value).movePointRight(3).longValueExact();
    }

    /** Checks that a number lies in its range and has at most three decimals. */
    static void require(String what, BigDecimal value, BigDecimal lowest, BigDecimal highest) {
        boolean inRange = value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
        if (!inRange || value.stripTrailingZeros().scale() > 3) {
            throw new IllegalArgumentException("The " + what + " lies between " + lowest.toPlainString() + " and "
                    + highest.toPlainString() + " with at most three decimals, not " + value.toPlainString());
        }
    }
}
