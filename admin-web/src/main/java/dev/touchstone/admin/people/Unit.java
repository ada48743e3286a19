package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.TeamEntry;
import org.jspecify.annotations.Nullable;

/**
 * A team, a department or an outsourcing contractor.
 *
 * @param id the console's own key
 * @param name as shown
 * @param kind what it is
 * @param parent the unit it belongs to; null at the top
 * @param lead the person in charge; null if no source tells
 */
public record Unit(
        long id,
        String name,
        TeamEntry.Kind kind,
        @Nullable Long parent,
        @Nullable Long lead) {}
