package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.StandardVersion;

/**
 * What was measured for a line while one version was in force.
 *
 * @param version the version
 * @param period over which it was measured: the part of the card's period in which the version was in force, or a longer one that ended
 *     before the card's, where the line's cadence is longer than the card's period
 * @param measurement what was measured
 */
public record Actual(StandardVersion version, Period period, Measurement measurement) {}
