package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.card.InForce;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One past period as it was decided, and as the draft would decide it.
 *
 * @param period the period
 * @param before what was in force, in time order; empty if nothing was
 * @param after the same with the draft: everywhere, or on the days of an overlay
 */
record Plan(Period period, List<InForce> before, List<InForce> after) {

    static Plan of(Period period, List<InForce> before, Standard draft) {
        LocalDate until = draft.version().until();
        if (until == null || before.isEmpty()) {
            return new Plan(period, before, List.of(new InForce(draft, period)));
        }
        return new Plan(period, before, covered(before, draft, draft.version().from(), until));
    }

    /** Every part outside the overlay's days stays. */
    private static List<InForce> covered(List<InForce> before, Standard draft, LocalDate from, LocalDate until) {
        List<InForce> after = new ArrayList<>();
        for (InForce part : before) {
            LocalDate first = part.period().from();
            LocalDate end = part.period().until();
            LocalDate begins = later(first, from);
            LocalDate ends = earlier(end, until);
            if (!begins.isBefore(ends)) {
                after.add(part);
                continue;
            }
            if (first.isBefore(begins)) {
                after.add(new InForce(part.standard(), Period.span(first, begins)));
            }
            after.add(new InForce(draft, Period.span(begins, ends)));
            if (ends.isBefore(end)) {
                after.add(new InForce(part.standard(), Period.span(ends, end)));
            }
        }
        return after;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
