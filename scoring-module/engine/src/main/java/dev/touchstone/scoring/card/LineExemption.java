package dev.touchstone.scoring.card;

/**
 * A line that a named person declared not applicable to this subject in this period.
 *
 * @param indicator the line
 * @param reason why, not blank
 * @param by who, not blank
 */
public record LineExemption(String indicator, String reason, String by) {

    /**
     * Checks that somebody answers for it.
     *
     * @throws IllegalArgumentException if reason or person is blank
     */
    public LineExemption {
        NamedReason.require("An exemption of " + indicator, reason, by);
    }
}
