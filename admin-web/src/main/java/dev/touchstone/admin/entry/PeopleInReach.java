package dev.touchstone.admin.entry;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.people.Membership;
import dev.touchstone.admin.people.Person;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people somebody may enter things about, found by what stands in a cell. */
final class PeopleInReach {

    private final List<Person> people;
    private final Map<Long, List<Membership>> memberships;
    private final DataScope scope;

    PeopleInReach(List<Person> everybody, List<Membership> memberships, DataScope scope) {
        this.memberships = memberships.stream().collect(Collectors.groupingBy(Membership::person));
        this.scope = scope;
        this.people = everybody.stream()
                .filter(person -> isReached(person.id()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** By name. */
    List<Person> list() {
        return people;
    }

    /** Everybody a cell may mean: by staff number, by name, or by both. */
    List<Person> listNamed(String cell) {
        String wanted = plain(cell);
        List<Person> byNumber = people.stream()
                .filter(person ->
                        person.number() != null && plain(person.number()).equals(wanted))
                .toList();
        return byNumber.isEmpty()
                ? people.stream()
                        .filter(person -> plain(person.name()).equals(wanted)
                                || plain(label(person)).equals(wanted))
                        .toList()
                : byNumber;
    }

    /** How a cell names somebody without doubt: the name, and the staff number if there is one. */
    static String label(Person person) {
        return person.number() == null ? person.name() : person.name() + " " + person.number();
    }

    /** Whether somebody is in reach on a day. */
    boolean covers(long person, LocalDate day) {
        return switch (scope) {
            case DataScope.All all -> true;
            case DataScope.Sampled sampled -> true;
            case DataScope.Teams teams ->
                membershipsOf(person).stream()
                        .anyMatch(membership ->
                                membership.covers(day) && teams.covers(String.valueOf(membership.unit()), day));
            case DataScope.Own own -> false;
            case DataScope.Nothing nothing -> false;
        };
    }

    private boolean isReached(long person) {
        if (scope instanceof DataScope.Teams teams) {
            return membershipsOf(person).stream()
                    .anyMatch(membership -> teams.duties().stream().anyMatch(duty -> meet(membership, duty)));
        }
        return scope instanceof DataScope.All || scope instanceof DataScope.Sampled;
    }

    private static boolean meet(Membership membership, TeamDuty duty) {
        return duty.team().equals(String.valueOf(membership.unit()))
                && isBefore(membership.from(), duty.until())
                && isBefore(duty.from(), membership.until());
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }

    private List<Membership> membershipsOf(long person) {
        return memberships.getOrDefault(person, List.of());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s()]", "");
    }
}
