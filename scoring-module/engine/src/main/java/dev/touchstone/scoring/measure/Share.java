package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;

/**
 * How much of a fact counts for a subject.
 *
 * @param parts 1 to {@code of}
 * @param of at least 1
 */
public record Share(int parts, int of) {

    /** All of it. */
    public static final Share WHOLE = new Share(1, 1);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is nothing or more than all
     */
    public Share {
        if (parts < 1 || parts > of) {
            throw new IllegalArgumentException(parts + " of " + of + " is not a share");
        }
    }

    /**
     * The share together with another of the same fact.
     *
     * @param other with the same {@code of}
     * @return both
     */
    Share plus(Share other) {
        return new Share(parts + other.parts, of);
    }

    /**
     * The share as a number.
     *
     * @return parts / of
     */
    public Fraction fraction() {
        return Fraction.of(parts, of);
    }
}
