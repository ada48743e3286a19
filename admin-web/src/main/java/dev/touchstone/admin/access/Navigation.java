package dev.touchstone.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The navigation of the signed-in account: the pages its role may open, in groups, and no others. */
@Named
@RequestScoped
public class Navigation {

    /**
     * A group of pages.
     *
     * @param label the key of its name
     * @param items never empty
     */
    public record Group(String label, List<Item> items) {}

    /**
     * A page.
     *
     * @param path its address
     * @param label the key of its name
     * @param icon the icon's style class
     * @param current whether it is the page being shown, or one opened from it
     */
    public record Item(String path, String label, String icon, boolean current) {}

    @Inject
    SignedIn signedIn;

    @Inject
    HttpServletRequest request;

    public List<Group> getGroups() {
        return signedIn.getAccount()
                .map(account -> AccessTable.shipped()
                        .menuFor(account.role())
                        .collect(Collectors.groupingBy(
                                rule -> rule.menu().orElseThrow().group(),
                                LinkedHashMap::new,
                                Collectors.mapping(this::item, Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList())
                .orElse(List.of());
    }

    private Item item(AccessRule rule) {
        AccessRule.MenuEntry entry = rule.menu().orElseThrow();
        String shown = request.getServletPath();
        boolean current = shown.equals(rule.path()) || shown.startsWith(rule.path() + "/");
        return new Item(rule.path(), entry.label(), entry.icon(), current);
    }
}
