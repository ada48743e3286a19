package dev.touchstone.admin.access;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose data the signed-in account may see on the page or endpoint it has opened. Every query of the console takes one;
 * a store turns it into a condition, so that a number outside the scope never leaves the database.
 */
public sealed interface DataScope {

    /** Everybody's data. */
    record All() implements DataScope {}

    /**
     * The data of a manager's teams. What happened while a team was his is his to see, also after he has handed it on.
     *
     * @param duties the teams with their days; empty shows nothing
     */
    record Teams(List<TeamDuty> duties) implements DataScope {

        public Teams {
            duties = List.copyOf(duties);
        }

        /** Whether the team was led on that day. */
        public boolean covers(String team, LocalDate day) {
            return duties.stream().anyMatch(duty -> duty.team().equals(team) && duty.covers(day));
        }
    }

    /**
     * The records drawn for an inspector; never a total.
     *
     * @param account the inspector's account
     */
    record Sampled(long account) implements DataScope {}

    /**
     * One person's own data.
     *
     * @param person the key of the person in the directory
     */
    record Own(String person) implements DataScope {}

    /** Nobody's data: settings pages, and an agent's account that is not linked to a person yet. */
    record Nothing() implements DataScope {}
}
