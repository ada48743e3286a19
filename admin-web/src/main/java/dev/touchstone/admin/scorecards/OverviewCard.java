package dev.touchstone.admin.scorecards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One card of an overview.
 *
 * @param id its key
 * @param period its period
 * @param unit the person's unit; null if none
 * @param total the shown total; null if no line counts
 * @param outcome graded or not
 * @param grade the grade's key; null without one
 * @param revision 0 while provisional
 * @param moved whether the live result differs from the confirmed one
 * @param generated whether it rests on generated facts
 */
record OverviewCard(
        long id,
        String period,
        @Nullable Long unit,
        @Nullable BigDecimal total,
        ResultKind outcome,
        @Nullable String grade,
        int revision,
        boolean moved,
        boolean generated) {}
