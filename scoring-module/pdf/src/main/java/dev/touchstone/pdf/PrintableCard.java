package dev.touchstone.pdf;

import dev.touchstone.scoring.wording.ScorecardSheet;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard to be printed.
 *
 * @param sheet what is printed, in the sheet's language
 * @param document the scorecard's JSON document, attached byte for byte; null if nothing is to be attached
 */
public record PrintableCard(ScorecardSheet sheet, byte @Nullable [] document) {}
