package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.statistics.Occurrences;
import java.util.List;

/**
 * Everything that was counted, whatever the order.
 *
 * @param numerator sum of numerators
 * @param denominator sum of denominators
 * @param sampleSize how many observations
 * @param thousandths how often each value occurred, in thousandths of the unit
 * @param records single records, in order of their names
 */
public record Totals(
        Fraction numerator,
        Fraction denominator,
        long sampleSize,
        Occurrences thousandths,
        List<RecordValue> records) {}
