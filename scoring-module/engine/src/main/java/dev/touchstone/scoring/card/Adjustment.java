package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Points;

/**
 * A change of one line by a named person, shown beside what the rule gave.
 *
 * @param indicator the line
 * @param points added if positive, taken if negative; the line stays within 0 and its maximum
 * @param reason why, not blank
 * @param by who, not blank
 */
public record Adjustment(String indicator, Points points, String reason, String by) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws IllegalArgumentException if reason or person is blank
     */
    public Adjustment {
        NamedReason.require("An adjustment of " + indicator, reason, by);
    }
}
