package dev.touchstone.admin.scorecards;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of scorecards.
 *
 * @param id the scorecard's key
 * @param name who is assessed
 * @param number staff number; null if none
 * @param unit name of the person's unit; null if none
 * @param total the shown total; null if no line counts
 * @param outcome graded or not
 * @param grade the grade's key; null without one
 * @param gradeLevel 0 for the best grade; null without one
 * @param coefficient bonus coefficient
 * @param place rank among the rated; null if not rated
 * @param placed how many are ranked
 * @param sample how many records the card rests on
 * @param revision 0 while provisional
 * @param moved whether the live result differs from the confirmed one
 * @param generated whether it rests on generated facts
 */
public record CardRow(
        long id,
        String name,
        @Nullable String number,
        @Nullable String unit,
        @Nullable BigDecimal total,
        ResultKind outcome,
        @Nullable String grade,
        @Nullable Integer gradeLevel,
        BigDecimal coefficient,
        @Nullable Integer place,
        int placed,
        long sample,
        int revision,
        boolean moved,
        boolean generated) {}
