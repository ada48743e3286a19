package dev.touchstone.admin.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units in their order: each below the one it belongs to, by name. A unit that belongs to itself in a circle stands at the top. */
public final class UnitTree {

    private final Map<Long, Unit> units;

    /** Of these units. */
    public UnitTree(List<Unit> units) {
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** A unit by key. */
    public Optional<Unit> find(long id) {
        return Optional.ofNullable(units.get(id));
    }

    /** All units, each followed by those below it. */
    public List<Unit> list() {
        Set<Long> seen = new LinkedHashSet<>();
        byName(units.values().stream().filter(unit -> listAbove(unit).isEmpty()).toList())
                .forEach(top -> seen.addAll(listWithin(top.id())));
        seen.addAll(units.keySet());
        return seen.stream().map(units::get).toList();
    }

    /** Keys of a unit and of everything below it, each once. */
    public Set<Long> listWithin(long unit) {
        Set<Long> within = new LinkedHashSet<>();
        if (units.containsKey(unit)) {
            collect(unit, within);
        }
        return within;
    }

    /** The units above a unit, the topmost first. */
    public List<Unit> listAbove(Unit unit) {
        List<Unit> above = new ArrayList<>();
        Set<Long> seen = new LinkedHashSet<>(Set.of(unit.id()));
        Unit next = unit.parent() == null ? null : units.get(unit.parent());
        while (next != null && seen.add(next.id())) {
            above.add(next);
            next = next.parent() == null ? null : units.get(next.parent());
        }
        Collections.reverse(above);
        return List.copyOf(above);
    }

    /** How many units are above a unit. */
    public int depth(Unit unit) {
        return listAbove(unit).size();
    }

    private void collect(long unit, Set<Long> within) {
        if (within.add(unit)) {
            byName(units.values().stream()
                            .filter(each -> each.parent() != null && each.parent() == unit)
                            .toList())
                    .forEach(below -> collect(below.id(), within));
        }
    }

    private static List<Unit> byName(List<Unit> some) {
        return some.stream().sorted(Comparator.comparing(Unit::name)).toList();
    }
}
