package dev.touchstone.scoring.standard;

import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How often a line is measured anew. Efficiency may be measured every month and quality every quarter, on one card: the monthly card
 * then carries the newest whole quarter's value of the quarterly line until the next quarter has ended, so that no card changes
 * because of what happens after it.
 */
public enum Cadence {
    /** Over whatever period the card is for. */
    EVERY_PERIOD(Period.Kind.SPAN),
    /** Every calendar quarter. */
    QUARTER(Period.Kind.QUARTER),
    /** Every half of a calendar year. */
    HALF_YEAR(Period.Kind.HALF_YEAR),
    /** Every calendar year. */
    YEAR(Period.Kind.YEAR);

    private final Period.Kind kind;

    Cadence(Period.Kind kind) {
        this.kind = kind;
    }

    /**
     * What a line is measured over.
     *
     * @param card what the card is for
     * @param part the part of it in which the line's version is in force
     * @return the part itself if the card covers as much time as the cadence; else the newest whole quarter, half-year or year that
     *     had ended when the card's period ended, which is the same for every part
     */
    public Period measured(Period card, Period part) {
        if (this == EVERY_PERIOD || !isLongerThan(card)) {
            return part;
        }
        return newestEndedBy(card.until());
    }

    /**
     * Whether a card carries a line's value of a longer period.
     *
     * @param card what the card is for
     * @return true if the card covers less time
     */
    public boolean isLongerThan(Period card) {
        return card.until().isBefore(card.from().plusMonths(kind.months()));
    }

    /**
     * The later cards that carry what happened in a span of days.
     *
     * @param days the span
     * @param card the kind of the cards: month, quarter or half-year
     * @return those that do not share the days themselves; empty if the cards cover as much time as the cadence
     */
    public SortedSet<Period> listCarrying(Period days, Period.Kind card) {
        SortedSet<Period> carrying = new TreeSet<>();
        if (card.months() >= kind.months()) {
            return carrying;
        }
        Period each = Period.containing(card, days.from());
        while (!newestEndedBy(each.until()).from().isAfter(days.until().minusDays(1))) {
            if (!each.meets(days) && newestEndedBy(each.until()).meets(days)) {
                carrying.add(each);
            }
            each = each.next();
        }
        return carrying;
    }

    private Period newestEndedBy(LocalDate until) {
        return Period.containing(kind, until).previous();
    }
}
