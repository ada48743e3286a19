package dev.touchstone.plugin.fact;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be counted. */
final class Counts {

    private static final int MOST_DECIMALS = 3;

    private Counts() {}

    static void require(FactKey key, String name, @Nullable Integer count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(key + ": " + name + " is " + count + ", but a count is at least 0");
        }
    }

    static void require(FactKey key, String name, @Nullable Duration duration) {
        if (duration != null && duration.isNegative()) {
            throw new IllegalArgumentException(
                    key + ": " + name + " is " + duration + ", but a duration is not negative"
                            + "\nMaybe two instants are mapped the wrong way round, or in two time zones");
        }
    }

    /** Facts keep at most three decimals, so that sums stay whole thousandths. */
    static void requireDecimals(String what, @Nullable BigDecimal number) {
        if (number != null && number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    what + " " + number.toPlainString() + " has more than " + MOST_DECIMALS + " decimals: round it");
        }
    }
}
