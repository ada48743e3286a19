package dev.touchstone.plugin.directory;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * A team, a crew, a department or an outsourcing contractor.
 *
 * @param team how the facts name it
 * @param name as shown
 * @param kind what it is
 * @param parent the unit it belongs to; null at the top
 * @param lead the person in charge; null if not provided
 */
public record TeamEntry(
        TeamRef team,
        String name,
        Kind kind,
        @Nullable TeamRef parent,
        @Nullable AgentRef lead) {

    /** What a unit is. */
    public enum Kind {
        /** A team or crew. */
        TEAM,
        /** A department. */
        DEPARTMENT,
        /** An outsourcing contractor. */
        CONTRACTOR
    }
}
