package dev.touchstone.plugin.directory;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody belongs to a unit for a time.
 *
 * @param agent who
 * @param team where
 * @param from first day
 * @param until the day after the last, after {@code from}; null if it has not ended
 */
public record MembershipEntry(
        AgentRef agent,
        TeamRef team,
        LocalDate from,
        @Nullable LocalDate until) {

    /**
     * Checks the dates.
     *
     * @throws IllegalArgumentException if the membership covers no day
     */
    public MembershipEntry {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("Membership of " + agent.id() + " in " + team.id()
                    + " covers no day: from " + from + " until before " + until);
        }
    }
}
