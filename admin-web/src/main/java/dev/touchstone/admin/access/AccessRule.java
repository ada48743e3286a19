package dev.touchstone.admin.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One row of the access table.
 *
 * @param path an address of the console; {@code {name}} stands for one segment
 * @param methods the HTTP methods the row is about; {@code PAGE} in the file means GET, HEAD and POST
 * @param open whether it may be opened without signing in
 * @param reaches how far each role sees; every role has a cell
 * @param menu where it stands in the navigation, if it does
 * @param area what a token must open to call it; empty for a page, and for what every token may call
 */
public record AccessRule(
        String path,
        Set<String> methods,
        boolean open,
        Map<Role, Reach> reaches,
        Optional<MenuEntry> menu,
        Optional<Area> area) {

    /**
     * The place of a page in the navigation.
     *
     * @param group the key of the group's name
     * @param label the key of the page's name
     * @param icon the icon's style class
     */
    public record MenuEntry(String group, String label, String icon) {}

    public AccessRule {
        methods = Set.copyOf(methods);
        reaches = Map.copyOf(reaches);
    }

    /** How far the role sees here. */
    public Reach reach(Role role) {
        return reaches.getOrDefault(role, Reach.CLOSED);
    }

    /** Whether somebody with this role may open it. */
    public boolean admits(Role role) {
        return open || reach(role) != Reach.CLOSED;
    }

    boolean matches(String method, String address) {
        if (!methods.contains(method)) {
            return false;
        }
        String[] wanted = path.split("/", -1);
        String[] given = address.split("/", -1);
        return wanted.length == given.length
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> wanted[i].startsWith("{") ? !given[i].isEmpty() : wanted[i].equals(given[i]));
    }
}
