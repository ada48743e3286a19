package dev.touchstone.admin.scorecards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One scorecard of a person, in the list of all of them.
 *
 * @param id the scorecard's key
 * @param standard the standard's stable name
 * @param period the period as text
 * @param total the shown total; null if no line counts
 * @param outcome graded or not
 * @param grade the grade's key; null without one
 * @param gradeLevel 0 for the best grade; null without one
 * @param revision 0 while provisional
 * @param moved whether the live result differs from the confirmed one
 */
public record PersonCard(
        long id,
        String standard,
        String period,
        @Nullable BigDecimal total,
        ResultKind outcome,
        @Nullable String grade,
        @Nullable Integer gradeLevel,
        int revision,
        boolean moved) {}
