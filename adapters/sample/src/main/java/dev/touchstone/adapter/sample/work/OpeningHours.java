package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.company.Scenario;
import java.time.Instant;
import java.time.ZonedDateTime;

/** The company is there from eight in the morning to ten in the evening. */
public final class OpeningHours {

    private static final int OPENS = 8;
    private static final int CLOSES = 22;
    private static final int NIGHT = 24 - CLOSES + OPENS;

    private OpeningHours() {}

    /**
     * The time itself, or one after the night that it falls into.
     *
     * @param wanted any time
     * @return at most ten hours later, within the hours
     */
    public static Instant after(Instant wanted) {
        ZonedDateTime time = wanted.atZone(Scenario.ZONE);
        if (time.getHour() < OPENS) {
            return time.plusHours(OPENS).toInstant();
        }
        return time.getHour() >= CLOSES ? time.plusHours(NIGHT).toInstant() : wanted;
    }
}
