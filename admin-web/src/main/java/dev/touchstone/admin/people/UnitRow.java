package dev.touchstone.admin.people;

import dev.touchstone.plugin.directory.TeamEntry;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param id its key
 * @param name as shown
 * @param kind what it is
 * @param parent the unit it belongs to; null at the top
 * @param lead name of the person in charge; null if nobody is known
 * @param depth how many units are above it
 * @param people how many belong to it today, without the units below
 * @param byHand whether people and not sources say what it is called and where it stands
 */
public record UnitRow(
        long id,
        String name,
        TeamEntry.Kind kind,
        @Nullable Long parent,
        @Nullable String lead,
        int depth,
        long people,
        boolean byHand) {}
