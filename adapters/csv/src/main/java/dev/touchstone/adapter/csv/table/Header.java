package dev.touchstone.adapter.csv.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The names of a table's columns. A blank name becomes the column's letter; a name that stands twice can be used as
 * {@code Name (1)}, {@code Name (2)} …, but not as {@code Name}.
 */
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    private Header(List<String> cells) {
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            if (!seen.add(cell)) {
                repeated.add(cell);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        List<String> unique = new ArrayList<>();
        for (String cell : cells) {
            String name = repeated.contains(cell) ? cell + " (" + counts.merge(cell, 1, Integer::sum) + ")" : cell;
            places.put(name, unique.size());
            unique.add(name);
        }
        names = List.copyOf(unique);
    }

    /**
     * The header in a row.
     *
     * @param cells as they stand
     * @return the header
     */
    public static Header of(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = CellText.clean(cell).replaceAll("\\s+", " ");
            names.add(name.isEmpty() ? letters(names.size()) : name);
        }
        return new Header(names);
    }

    /**
     * The header of a table without one: letters, as in a spreadsheet.
     *
     * @param columns how many
     * @return A, B, C …
     */
    static Header ofLetters(int columns) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            names.add(letters(i));
        }
        return new Header(names);
    }

    /**
     * The names in order, each unique.
     *
     * @return the columns
     */
    public List<String> names() {
        return names;
    }

    /**
     * Names that stand in the header more than once.
     *
     * @return empty if all are different
     */
    public Set<String> repeated() {
        return Collections.unmodifiableSet(repeated);
    }

    /**
     * What the columns with a repeated name are called instead.
     *
     * @param name that stands in the header more than once
     * @return {@code Name (1)}, {@code Name (2)} …
     */
    public List<String> listTwins(String name) {
        return names.stream().filter(each -> each.startsWith(name + " (")).toList();
    }

    /**
     * Where a column stands.
     *
     * @param name of the column
     * @return counted from 0; empty if there is no such column or it is ambiguous
     */
    public OptionalInt find(String name) {
        Integer place = places.get(name);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
