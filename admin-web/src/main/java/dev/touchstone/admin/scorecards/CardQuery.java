package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.shell.PagedRows;
import dev.touchstone.scoring.subject.Subject;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which scorecards a list shows.
 *
 * @param standard the standard's stable name
 * @param kind who is assessed
 * @param period the period as text
 * @param unit only this unit; null for all
 * @param grade only this grade; null for all
 * @param outcome only this outcome; null for all
 * @param text part of a name or number; null for all
 * @param sort what to sort by
 * @param ascending which way
 * @param first how many to skip
 * @param most how many to return
 */
public record CardQuery(
        String standard,
        Subject.Kind kind,
        String period,
        @Nullable Long unit,
        @Nullable String grade,
        @Nullable ResultKind outcome,
        @Nullable String text,
        Sort sort,
        boolean ascending,
        int first,
        int most) {

    /** What a list can be sorted by. */
    public enum Sort {
        /** The total; those without one come last. */
        TOTAL("c.total"),
        /** The name. */
        NAME("coalesce(p.name, u.name)"),
        /** The unit's name. */
        UNIT("v.name"),
        /** The sample. */
        SAMPLE("c.sample");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    /** Everybody of one period, best first. */
    public static CardQuery of(String standard, Subject.Kind kind, String period) {
        return new CardQuery(standard, kind, period, null, null, null, null, Sort.TOTAL, false, 0, Integer.MAX_VALUE);
    }

    /** The same, another part of it. */
    public CardQuery page(int from, int size) {
        return new CardQuery(standard, kind, period, unit, grade, outcome, text, sort, ascending, from, size);
    }

    /** The same in another order. */
    public CardQuery sorted(Sort by, boolean up) {
        return new CardQuery(standard, kind, period, unit, grade, outcome, text, by, up, first, most);
    }

    /** The same in the order a reader chose; unchanged if there is none. */
    CardQuery sorted(Optional<PagedRows.Order> chosen) {
        return chosen.map(order -> sorted(Sort.valueOf(order.field().toUpperCase(Locale.ROOT)), order.ascending()))
                .orElse(this);
    }

    /** Only what matches; null for what does not matter. */
    public CardQuery filtered(
            @Nullable Long byUnit, @Nullable String byGrade, @Nullable ResultKind byOutcome, @Nullable String byText) {
        return new CardQuery(standard, kind, period, byUnit, byGrade, byOutcome, byText, sort, ascending, first, most);
    }
}
