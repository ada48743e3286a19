package dev.touchstone.admin.people;

import dev.touchstone.scoring.subject.Roster;
import java.time.LocalDate;

/** A roster that can tell whether it answers alike on a day as another one did. */
public interface DatedRoster extends Roster {

    /**
     * What identifies everything the roster answers on a day.
     *
     * @param day the day
     * @return equal where names, units and memberships of that day are
     */
    String digestOn(LocalDate day);
}
