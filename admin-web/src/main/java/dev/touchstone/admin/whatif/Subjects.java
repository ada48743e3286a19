package dev.touchstone.admin.whatif;

import dev.touchstone.admin.people.DirectoryStore;
import dev.touchstone.admin.people.Person;
import dev.touchstone.admin.people.StoredRoster;
import dev.touchstone.admin.people.Unit;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who the subjects of cards are, and by what they can be put together. */
final class Subjects {

    private static final int NEW = 6;
    private static final int SEASONED = 24;

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final StoredRoster roster;

    Subjects(DirectoryStore directory) {
        directory.listPeople().forEach(person -> people.put(String.valueOf(person.id()), person));
        directory.listUnits().forEach(unit -> units.put(String.valueOf(unit.id()), unit));
        roster = directory.roster();
    }

    /** Name of a person or unit. */
    String name(Subject subject) {
        return subject.kind() == Subject.Kind.AGENT
                ? findPerson(subject).map(Person::name).orElse(subject.id())
                : Optional.ofNullable(units.get(subject.id())).map(Unit::name).orElse(subject.id());
    }

    /** Name of the unit somebody belonged to on a period's last day; empty for none, and for units themselves. */
    String unit(CardInput card) {
        if (card.subject().kind() != Subject.Kind.AGENT) {
            return "";
        }
        return roster
                .listUnitsOf(
                        Long.parseLong(card.subject().id()),
                        card.period().until().minusDays(1))
                .stream()
                .findFirst()
                .flatMap(roster::findUnit)
                .map(Unit::name)
                .orElse("");
    }

    /** Name of the shift; empty if no source tells. */
    String shift(CardInput card) {
        return findPerson(card.subject()).map(Person::shift).orElse("");
    }

    /** How long somebody was employed at a period's end. */
    Tenure tenure(CardInput card) {
        return findPerson(card.subject())
                .map(Person::employedSince)
                .map(since -> Tenure.of(since, card.period().until()))
                .orElse(Tenure.UNKNOWN);
    }

    private Optional<Person> findPerson(Subject subject) {
        return subject.kind() == Subject.Kind.AGENT ? Optional.ofNullable(people.get(subject.id())) : Optional.empty();
    }

    /** Length of employment in the parts that are compared. */
    enum Tenure {
        UNDER_SIX_MONTHS,
        UNDER_TWO_YEARS,
        LONGER,
        UNKNOWN;

        static Tenure of(LocalDate since, LocalDate day) {
            long months = ChronoUnit.MONTHS.between(since, day);
            return months < NEW ? UNDER_SIX_MONTHS : months < SEASONED ? UNDER_TWO_YEARS : LONGER;
        }
    }
}
