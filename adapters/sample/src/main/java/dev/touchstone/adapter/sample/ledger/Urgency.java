package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.work.ServiceCase;
import java.time.Duration;

/** The priority of a ticket and the time agreed for it. */
enum Urgency {
    /** Within four hours. */
    P1(4),
    /** Within a day. */
    P2(24),
    /** Within three days. */
    P3(72);

    private final int hours;

    Urgency(int hours) {
        this.hours = hours;
    }

    static Urgency of(ServiceCase matter) {
        return values()[matter.dice("urgency").weighted(12, 48, 40)];
    }

    String label() {
        return name();
    }

    Duration limit() {
        return Duration.ofHours(hours);
    }
}
