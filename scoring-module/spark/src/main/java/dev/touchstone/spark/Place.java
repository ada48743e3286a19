package dev.touchstone.spark;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Subject;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which subject a person or a unit of a source stands, and when.
 *
 * @param connection the host's name of the connection
 * @param unit whether the name is a unit's; else a person's
 * @param name as the source names the person or the unit
 * @param kind the subject's kind
 * @param id the subject's identifier
 * @param from first day
 * @param until the day after the last; null if it has not ended
 */
public record Place(
        String connection,
        boolean unit,
        String name,
        Subject.Kind kind,
        String id,
        LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The place of a person.
     *
     * @param connection the host's name of the connection
     * @param agent as the source names the person
     * @param subject for whom the person stands
     * @param from first day
     * @return a place without an end
     */
    public static Place of(String connection, AgentRef agent, Subject subject, LocalDate from) {
        return new Place(connection, false, agent.id(), subject.kind(), subject.id(), from, null);
    }

    /**
     * The place of a unit.
     *
     * @param connection the host's name of the connection
     * @param team as the source names the unit
     * @param subject for which subject it stands
     * @param from first day
     * @return a place without an end
     */
    public static Place of(String connection, TeamRef team, Subject subject, LocalDate from) {
        return new Place(connection, true, team.id(), subject.kind(), subject.id(), from, null);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Subject subject() {
        return new Subject(kind, id);
    }
}
