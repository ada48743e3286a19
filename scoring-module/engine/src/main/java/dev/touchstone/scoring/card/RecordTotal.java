package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Points;

/**
 * The total of one inspection or callback, where the card's total is the mean of them.
 *
 * @param record the record
 * @param total its total out of 100; 0 after a critical failure that makes totals zero
 */
public record RecordTotal(String record, Points total) {}
