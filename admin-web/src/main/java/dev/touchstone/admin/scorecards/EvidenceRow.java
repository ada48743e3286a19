package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.IdentifiedFact;

/**
 * A fact behind a line.
 *
 * @param evidence what became of it
 * @param fact the fact itself, as it was known
 */
public record EvidenceRow(Evidence evidence, IdentifiedFact fact) {}
