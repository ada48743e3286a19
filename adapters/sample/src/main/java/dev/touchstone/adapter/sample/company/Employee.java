package dev.touchstone.adapter.sample.company;

import dev.touchstone.plugin.fact.AgentRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works, or worked, at the sample company.
 *
 * @param number staff number, such as {@code YL-0001}
 * @param name as shown, marked as generated
 * @param shift working hours
 * @param since first working day
 * @param leaves first day no longer employed; null if still there
 * @param postings where the person belonged, oldest first, without gaps
 */
public record Employee(
        String number,
        String name,
        Shift shift,
        LocalDate since,
        @Nullable LocalDate leaves,
        List<Posting> postings) {

    /** Copies the list. */
    public Employee {
        postings = List.copyOf(postings);
    }

    /**
     * How facts and the directory name the person.
     *
     * @return the reference
     */
    public AgentRef ref() {
        return new AgentRef(number);
    }

    /**
     * The team on a day.
     *
     * @param day the day
     * @return empty if not employed then, or in no team
     */
    public Optional<Team> findTeam(LocalDate day) {
        for (Posting posting : postings) {
            if (posting.covers(day)) {
                return Team.find(posting.unit());
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the person leads a team.
     *
     * @param team the team
     * @return true for its lead
     */
    public boolean leads(Team team) {
        return team.lead().equals(number);
    }
}
