package dev.touchstone.admin.publications;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who has read a version, in the units that its reader may look into.
 *
 * @param version the version's key
 * @param day whose members are counted: today, or the last day of a version that is over
 * @param teams by name; empty if there is nobody
 */
public record Reading(long version, LocalDate day, List<TeamReading> teams) {

    public Reading {
        teams = List.copyOf(teams);
    }

    /** Everybody once, also whoever belongs to two units. */
    public TeamReading whole() {
        return teams.stream()
                .flatMap(team -> team.readers().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Reader::person))),
                        all -> new TeamReading(0, "", List.copyOf(all))));
    }

    /** Whether there is nobody to read it. */
    public boolean none() {
        return teams.isEmpty();
    }
}
