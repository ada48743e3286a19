package dev.touchstone.admin.entry;

import dev.touchstone.admin.people.Person;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Checks rows before anything is stored, with everything that is wrong at once. */
final class RowCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final PeopleInReach people;
    private final ZoneId zone;
    private final Instant now;
    private final String by;

    /**
     * A check for one person who enters.
     *
     * @param by who judged, unless a row names somebody else
     */
    RowCheck(PeopleInReach people, ZoneId zone, Instant now, String by) {
        this.people = people;
        this.zone = zone;
        this.now = now;
        this.by = by;
    }

    Checked check(EntryKind kind, Cells typed) {
        boolean judged = kind.columns().contains(EntryColumn.BY)
                && typed.text(EntryColumn.BY).isEmpty();
        Cells cells = judged ? typed.with(EntryColumn.BY, by) : typed;
        CellReader reader = new CellReader(cells);
        Optional<Person> person = person(reader, cells.text(EntryColumn.PERSON));
        new EntryFact(
                        reader,
                        new FactKey(kind.stream(), "preview"),
                        new AgentRef("preview"),
                        new Origin(by, now, 1),
                        zone)
                .read(kind);
        Optional<EntryDay> day = EntryDay.parse(cells.text(EntryColumn.DAY));
        day.ifPresent(given -> checkDay(reader, given.from()));
        if (person.isPresent()
                && day.isPresent()
                && !people.covers(person.get().id(), day.get().from())) {
            reader.fault(
                    EntryColumn.PERSON,
                    "entry.fault.notYours",
                    person.get().name(),
                    day.get().from().toString());
        }
        return reader.faulty()
                ? Checked.faulty(reader.faults())
                : Checked.good(new Entered(
                        kind, person.orElseThrow().id(), day.orElseThrow().from(), cells));
    }

    private Optional<Person> person(CellReader reader, String cell) {
        if (cell.isEmpty()) {
            reader.fault(EntryColumn.PERSON, "entry.fault.needed");
            return Optional.empty();
        }
        List<Person> named = people.listNamed(cell);
        if (named.isEmpty()) {
            reader.fault(EntryColumn.PERSON, "entry.fault.nobody", cell);
        } else if (named.size() > 1) {
            reader.fault(EntryColumn.PERSON, "entry.fault.several", cell, named.size());
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void checkDay(CellReader reader, LocalDate day) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (day.isAfter(today)) {
            reader.fault(EntryColumn.DAY, "entry.fault.future", day.toString());
        } else if (day.isBefore(FIRST_DAY)) {
            reader.fault(EntryColumn.DAY, "entry.fault.longAgo", day.toString());
        }
    }
}
