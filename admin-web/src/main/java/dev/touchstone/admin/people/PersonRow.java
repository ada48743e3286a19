package dev.touchstone.admin.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the list.
 *
 * @param id the person's key
 * @param name as shown
 * @param number staff number; null if no source tells
 * @param employedSince first working day; null if no source tells
 * @param units where the person belongs today
 * @param names how the sources call this person
 * @param unmatched whether the person is known from facts only: no directory tells who it is
 * @param generated whether the person belongs to the sample company
 */
public record PersonRow(
        long id,
        String name,
        @Nullable String number,
        @Nullable LocalDate employedSince,
        List<String> units,
        List<NameRow> names,
        boolean unmatched,
        boolean generated) {

    public PersonRow {
        units = List.copyOf(units);
        names = List.copyOf(names);
    }

    /**
     * How a source calls somebody.
     *
     * @param id the name's key
     * @param source the connection's name
     * @param ref the source's own key of the person
     */
    public record NameRow(long id, String source, String ref) {}
}
