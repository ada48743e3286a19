package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft tried on named teams.
 *
 * @param id its key
 * @param draft key of the draft it began from, which may have changed or be gone
 * @param standard the table as it was at the start
 * @param digest SHA-256 of that table's document
 * @param state where it is in its life
 * @param from first day of the first month
 * @param until the day after the last month
 * @param named keys of the units somebody named
 * @param units keys of these and all units that were below them at the start
 * @param begunAt when it was begun
 * @param begunBy who began it
 * @param endedAt when it ended; null while it runs
 * @param endedBy who ended it; null while it runs
 */
record Pilot(
        long id,
        long draft,
        Standard standard,
        String digest,
        PilotState state,
        LocalDate from,
        LocalDate until,
        List<Long> named,
        Set<Long> units,
        Instant begunAt,
        String begunBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    Pilot {
        named = List.copyOf(named);
        units = Set.copyOf(units);
    }

    /** Its months that have begun on a day, in time order. */
    List<Period> listMonths(LocalDate day) {
        return from.datesUntil(until, java.time.Period.ofMonths(1))
                .filter(first -> !first.isAfter(day))
                .map(first -> Period.of(YearMonth.from(first)))
                .toList();
    }

    YearMonth firstMonth() {
        return YearMonth.from(from);
    }

    YearMonth lastMonth() {
        return YearMonth.from(until.minusDays(1));
    }
}
