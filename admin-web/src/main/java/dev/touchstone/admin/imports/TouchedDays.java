package dev.touchstone.admin.imports;

import java.time.LocalDate;

/**
 * The days that changed facts reach over.
 *
 * @param first the first day
 * @param last the last day
 */
public record TouchedDays(LocalDate first, LocalDate last) {}
