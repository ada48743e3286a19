package dev.touchstone.admin.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people and units of the directory as accounts are linked to them. The directory implements it. */
public interface AccountLinks {

    /** How many people a field offers at once. */
    int MOST_OFFERED = 10;

    /**
     * Somebody or something an account can be linked to.
     *
     * @param key the key in the directory
     * @param name as shown
     * @param detail what tells it from another of the same name; empty if nothing does
     */
    record Link(String key, String name, String detail) {

        /** Name and detail in one line. */
        public String getLabel() {
            return detail.isEmpty() ? name : name + " · " + detail;
        }
    }

    /**
     * People whose name or staff number contains a text, by name.
     *
     * @param part any text; blank for everybody
     * @param most how many at most
     */
    List<Link> listPeople(String part, int most);

    /** Keys of the people whose name or number contains what was typed, for a field that completes it. */
    default List<String> completePerson(String part) {
        return listPeople(part, MOST_OFFERED).stream().map(Link::key).toList();
    }

    /** A person as shown: the key itself where the directory does not know it, empty for nobody. */
    default String labelOfPerson(@Nullable String key) {
        return key == null ? "" : findPerson(key).map(Link::getLabel).orElse(key);
    }

    /** All units, each below the one it belongs to. */
    List<Link> listUnits();

    /** A person; empty if the directory has no such key. */
    Optional<Link> findPerson(String key);

    /** A unit; empty if the directory has no such key. */
    Optional<Link> findUnit(String key);

    /** The unit itself and every unit below it: who leads a department leads its teams. */
    Set<String> listWithUnitsBelow(String unit);
}
