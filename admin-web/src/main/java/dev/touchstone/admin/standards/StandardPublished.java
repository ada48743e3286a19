package dev.touchstone.admin.standards;

import java.time.LocalDate;

/**
 * A version takes effect, so live results from that day on change.
 *
 * @param version the console's key of the version
 * @param standard which standard
 * @param from first day in force
 */
public record StandardPublished(long version, String standard, LocalDate from) {}
