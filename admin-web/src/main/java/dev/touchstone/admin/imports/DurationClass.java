package dev.touchstone.admin.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long facts last. Whatever has an instant in a span and is of a class began no longer before the span than its class lasts. */
enum DurationClass {
    DAY(1),
    WEEK(8),
    SEASON(64),
    /** However long. */
    LONGER(Integer.MAX_VALUE);

    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    private final Duration most;

    DurationClass(int days) {
        this.most = Duration.ofDays(days);
    }

    static DurationClass of(Instant first, Instant last) {
        Duration length = Duration.between(first, last);
        return Arrays.stream(values())
                .filter(each -> length.compareTo(each.most) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /** The earliest instant at which a fact of the class can have begun that lasts until an instant. */
    Instant earliestBeginning(Instant until) {
        return this == LONGER ? EVER : until.minus(most);
    }
}
