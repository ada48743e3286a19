package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Team;
import java.time.Instant;
import java.util.List;

/**
 * A ticket is passed on.
 *
 * @param to who takes it: one person, or two technicians who share the job
 * @param team their team
 * @param at when
 */
public record Handover(List<Employee> to, Team team, Instant at) {

    /** Copies the list. */
    public Handover {
        to = List.copyOf(to);
    }
}
