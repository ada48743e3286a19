package dev.touchstone.admin.people;

import dev.touchstone.admin.shell.PagedRows;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list shows.
 *
 * @param text part of a name or staff number; empty for all
 * @param number only the person with this staff number; null for all
 * @param unit only people who belong to this unit today; null for all
 * @param unmatched whether only people whom no directory tells
 * @param sort what to sort by
 * @param ascending which way
 * @param first how many to skip
 * @param most how many to return
 */
public record PeopleQuery(
        String text,
        @Nullable String number,
        @Nullable Long unit,
        boolean unmatched,
        Sort sort,
        boolean ascending,
        int first,
        int most) {

    /** What a list can be sorted by. */
    public enum Sort {
        NAME("p.name"),
        NUMBER("p.number"),
        SINCE("p.employedSince");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    /** Everybody, by name. */
    public static PeopleQuery all() {
        return new PeopleQuery("", null, null, false, Sort.NAME, true, 0, Integer.MAX_VALUE);
    }

    /** The same, another part of it. */
    public PeopleQuery page(int from, int size) {
        return new PeopleQuery(text, number, unit, unmatched, sort, ascending, from, size);
    }

    /** The same in another order. */
    public PeopleQuery sorted(Sort by, boolean up) {
        return new PeopleQuery(text, number, unit, unmatched, by, up, first, most);
    }

    /** The same in the order a reader chose; unchanged if there is none. */
    PeopleQuery sorted(Optional<PagedRows.Order> chosen) {
        return chosen.map(order -> sorted(Sort.valueOf(order.field().toUpperCase(Locale.ROOT)), order.ascending()))
                .orElse(this);
    }

    /** Only the person with a staff number. */
    PeopleQuery numbered(@Nullable String byNumber) {
        return new PeopleQuery(text, byNumber, unit, unmatched, sort, ascending, first, most);
    }

    /** Only what matches. */
    public PeopleQuery filtered(String byText, @Nullable Long byUnit, boolean onlyUnmatched) {
        return new PeopleQuery(byText, number, byUnit, onlyUnmatched, sort, ascending, first, most);
    }
}
