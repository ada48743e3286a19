package dev.touchstone.plugin.directory;

import dev.touchstone.plugin.fact.AgentRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who serves customers.
 *
 * @param agent how the facts name the person
 * @param name as shown
 * @param number staff number; null if not provided
 * @param employedSince first working day; null if not provided
 * @param shift the source's name of the shift; null if not provided
 */
public record AgentEntry(
        AgentRef agent,
        String name,
        @Nullable String number,
        @Nullable LocalDate employedSince,
        @Nullable String shift) {}
