package dev.touchstone.admin.access;

import java.time.LocalDate;

/**
 * A token somebody wants.
 *
 * @param name what it is for
 * @param lastDay the last day on which it shall be worth anything
 * @param rights what it shall be able to do
 */
public record TokenWish(String name, LocalDate lastDay, TokenRights rights) {}
