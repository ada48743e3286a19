package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Points;

/**
 * A bonus or penalty item outside the table's lines.
 *
 * @param name what it is for, not blank
 * @param points positive for a bonus, negative for a penalty
 * @param reason why, not blank
 * @param by who, not blank
 */
public record Item(String name, Points points, String reason, String by) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws IllegalArgumentException if name, reason or person is blank, or it is worth nothing
     */
    public Item {
        NamedReason.require("Item " + name, reason, by);
        if (name.isBlank() || points.signum() == 0) {
            throw new IllegalArgumentException("A bonus or penalty item needs a name and points other than 0");
        }
    }
}
