package dev.touchstone.admin.measurements;

import java.time.LocalDate;

/**
 * What was counted where.
 *
 * @param line the digest of a {@link CountedLine}
 * @param day the day
 */
record LineDay(String line, LocalDate day) {}
