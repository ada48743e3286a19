package dev.touchstone.scoring.statistics;

import java.math.BigDecimal;

/**
 * A 95 % interval of a proportion, in per cent.
 *
 * @param lower lower end, 0 to 100, one decimal
 * @param upper upper end, 0 to 100, one decimal, not below the lower
 */
public record Interval(BigDecimal lower, BigDecimal upper) {}
