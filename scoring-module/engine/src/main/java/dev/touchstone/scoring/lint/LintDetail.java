package dev.touchstone.scoring.lint;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;

/** A number or a name that a finding is about; the words of the reader's language print it. */
public sealed interface LintDetail {

    /**
     * A value in a measure's unit.
     *
     * @param value the value
     * @param unit its unit
     */
    record Value(Fraction value, Unit unit) implements LintDetail {}

    /**
     * A number of points.
     *
     * @param points the points
     */
    record Worth(Points points) implements LintDetail {}

    /**
     * A share.
     *
     * @param percent in per cent
     */
    record Percent(Fraction percent) implements LintDetail {}

    /**
     * A number of things, or of a line.
     *
     * @param number at least 0
     */
    record Count(long number) implements LintDetail {}

    /**
     * A name in the reader's language.
     *
     * @param name the name
     */
    record Name(LocalizedText name) implements LintDetail {}
}
