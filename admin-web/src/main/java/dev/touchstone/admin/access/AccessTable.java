package dev.touchstone.admin.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role opens which page or endpoint, and how far it sees there: the file {@code access-table.txt} beside this
 * class. The guard, the navigation and their tests all read it; what it does not list does not exist.
 *
 * @param rules the rows, in the order of the file, which is also the order of the navigation
 */
public record AccessTable(List<AccessRule> rules) {

    private static final String FILE = "access-table.txt";
    private static final AccessTable SHIPPED = read();

    public AccessTable {
        rules = List.copyOf(rules);
    }

    /** The table this console runs with. */
    public static AccessTable shipped() {
        return SHIPPED;
    }

    /** The row for a request; empty when the address, or this method on it, is not listed. */
    public Optional<AccessRule> find(String method, String path) {
        return rules.stream().filter(rule -> rule.matches(method, path)).findFirst();
    }

    /** The methods that an address knows at all, whoever asks; empty when it is not listed. */
    public SortedSet<String> listMethods(String path) {
        return rules.stream()
                .flatMap(rule -> rule.methods().stream().filter(method -> rule.matches(method, path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages of the navigation that somebody with this role may open. */
    public Stream<AccessRule> menuFor(Role role) {
        return rules.stream().filter(rule -> rule.menu().isPresent() && rule.admits(role));
    }

    /** The areas that a token of this role can open, and the most it can do there. */
    public SortedMap<Area, Access> areasOf(Role role) {
        SortedMap<Area, Access> areas = new TreeMap<>();
        rules.stream()
                .filter(rule -> rule.admits(role))
                .forEach(rule -> rule.area()
                        .ifPresent(area -> rule.methods()
                                .forEach(method -> areas.merge(
                                        area,
                                        Access.neededBy(method),
                                        (one, other) -> one.includes(other) ? one : other))));
        return areas;
    }

    private static AccessTable read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return new AccessTableReader().read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
