package dev.touchstone.scoring.card;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;

/**
 * A version of a standard and the days on which it decides.
 *
 * @param standard the version
 * @param period the period, or the part of it in which the version is in force
 */
public record InForce(Standard standard, Period period) {}
