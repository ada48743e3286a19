package dev.touchstone.plugin.fact;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be counted. */
final class Counts {

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
}
