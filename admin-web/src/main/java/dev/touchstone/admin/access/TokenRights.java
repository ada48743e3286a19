package dev.touchstone.admin.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a token may do, area by area. Beyond it, a token never does more than its owner's role.
 *
 * @param byArea areas that are not in it are closed
 */
public record TokenRights(SortedMap<Area, Access> byArea) {

    /**
     * What a token may do in one area.
     *
     * @param area the area
     * @param access reading, or reading and changing
     */
    public record Right(Area area, Access access) {}

    public TokenRights {
        SortedMap<Area, Access> open = new TreeMap<>(byArea);
        open.values().removeIf(access -> access == Access.CLOSED);
        byArea = Collections.unmodifiableSortedMap(open);
    }

    /** Rights in some areas. */
    public static TokenRights of(Map<Area, Access> byArea) {
        return new TokenRights(new TreeMap<>(byArea));
    }

    /** The same in every area that a role opens at all. */
    public static TokenRights everywhere(Role role, Access access) {
        Map<Area, Access> rights = new EnumMap<>(Area.class);
        AccessTable.shipped()
                .areasOf(role)
                .forEach((area, most) -> rights.put(area, most.includes(access) ? access : most));
        return of(rights);
    }

    /** What it may do in an area. */
    public Access in(Area area) {
        return byArea.getOrDefault(area, Access.CLOSED);
    }

    /** Whether it opens nothing that is not open to every token. */
    public boolean isNothing() {
        return byArea.isEmpty();
    }

    /** The names of the areas in which it may do just so much, parted by spaces. */
    String words(Access access) {
        return byArea.keySet().stream()
                .filter(area -> in(area) == access)
                .map(Area::name)
                .collect(Collectors.joining(" "));
    }

    /** Its areas in their order. */
    public List<Right> list() {
        return byArea.entrySet().stream()
                .map(right -> new Right(right.getKey(), right.getValue()))
                .toList();
    }
}
