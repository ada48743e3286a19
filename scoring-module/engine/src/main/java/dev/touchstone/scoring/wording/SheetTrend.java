package dev.touchstone.scoring.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One point of the trend.
 *
 * @param label "10 月"
 * @param text "89.00"; a dash if there was no total
 * @param total the same as a number; null if there was none
 * @param teamMean the team's mean; null if it is not shown
 */
public record SheetTrend(
        String label,
        String text,
        @Nullable BigDecimal total,
        @Nullable BigDecimal teamMean) {}
