package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.standard.StandardVersion;

/**
 * What was measured for a line while one version was in force.
 *
 * @param version the version
 * @param measurement what was measured
 */
public record Actual(StandardVersion version, Measurement measurement) {}
