package dev.touchstone.admin.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version on the timeline of its standard.
 *
 * @param id the console's key
 * @param version its name
 * @param from first day
 * @param until the day after the last; null if it has no end
 * @param now whether it counts today
 * @param draft whether it is only planned
 * @param past what became of results that had been confirmed for its days; null if there were none
 * @param at where it begins, in hundredths of the timeline
 * @param width how wide it is, in hundredths
 */
public record VersionBar(
        long id,
        String version,
        LocalDate from,
        @Nullable LocalDate until,
        boolean now,
        boolean draft,
        @Nullable PastResults past,
        double at,
        double width) {

    /** The last day; null if it has no end. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}
