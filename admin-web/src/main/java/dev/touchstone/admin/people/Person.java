package dev.touchstone.admin.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who serves customers.
 *
 * @param id the console's own key, which says nothing about the person and may stand in an address
 * @param name as shown
 * @param number staff number; null if no source tells
 * @param employedSince first working day; null if no source tells
 * @param shift the source's name of the shift; null if no source tells
 * @param generated whether the person belongs to the sample company
 */
public record Person(
        long id,
        String name,
        @Nullable String number,
        @Nullable LocalDate employedSince,
        @Nullable String shift,
        boolean generated) {}
