package dev.touchstone.admin.pilots;

import java.time.YearMonth;
import java.util.Set;

/**
 * A pilot as somebody begins it.
 *
 * @param draft key of the draft
 * @param units keys of the units that take part, with all below them
 * @param first first month
 * @param last last month
 */
record PilotWish(long draft, Set<Long> units, YearMonth first, YearMonth last) {

    PilotWish {
        units = Set.copyOf(units);
    }
}
