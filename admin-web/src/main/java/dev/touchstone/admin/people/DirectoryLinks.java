package dev.touchstone.admin.people;

import dev.touchstone.admin.access.AccountLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets accounts be linked to the people and units of the directory. */
@ApplicationScoped
@Transactional
public class DirectoryLinks implements AccountLinks {

    @Inject
    DirectoryStore directory;

    @Override
    public List<Link> listPeople(String part, int most) {
        return directory.listPeople(part, most).stream().map(this::linkOf).toList();
    }

    @Override
    public List<Link> listUnits() {
        UnitTree tree = new UnitTree(directory.listUnits());
        return tree.list().stream().map(unit -> linkOf(unit, tree)).toList();
    }

    @Override
    public Optional<Link> findPerson(String key) {
        return keyOf(key).flatMap(directory::findPerson).map(this::linkOf);
    }

    @Override
    public Optional<Link> findUnit(String key) {
        UnitTree tree = new UnitTree(directory.listUnits());
        return keyOf(key).flatMap(tree::find).map(unit -> linkOf(unit, tree));
    }

    @Override
    public Set<String> listWithUnitsBelow(String unit) {
        UnitTree tree = new UnitTree(directory.listUnits());
        return keyOf(unit).stream()
                .flatMap(id -> tree.listWithin(id).stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Link linkOf(Person person) {
        Optional<String> unit = directory.listMemberships(person.id()).stream()
                .max(Comparator.comparing(Membership::from))
                .flatMap(membership -> directory.findUnit(membership.unit()))
                .map(Unit::name);
        String detail = Stream.concat(Optional.ofNullable(person.number()).stream(), unit.stream())
                .collect(Collectors.joining(" · "));
        return new Link(String.valueOf(person.id()), person.name(), detail);
    }

    private static Link linkOf(Unit unit, UnitTree tree) {
        String above = tree.listAbove(unit).stream().map(Unit::name).collect(Collectors.joining(" / "));
        return new Link(String.valueOf(unit.id()), unit.name(), above);
    }

    /** A key as it is stored; empty if it is none. */
    private static Optional<Long> keyOf(String key) {
        return key.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }
}
