package dev.touchstone.admin.access;

import java.time.LocalDate;

/**
 * A token somebody wants.
 *
 * @param name what it is for
 * @param lastDay the last day on which it shall be worth anything
 * @param changes whether it may change anything, or only read
 */
public record TokenWish(String name, LocalDate lastDay, boolean changes) {}
