package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;

/**
 * The value of one record, for totals that are means of single inspections or callbacks.
 *
 * @param record the record inspected or the callback, as its facts name it
 * @param value in the measure's unit
 */
public record RecordValue(String record, Fraction value) {}
