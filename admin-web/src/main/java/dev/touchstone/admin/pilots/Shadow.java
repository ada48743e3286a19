package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.card.Scorecard;

/**
 * A pilot's result with its explanation.
 *
 * @param card the result
 * @param tried the whole card by the draft
 */
record Shadow(PilotCard card, Scorecard tried) {}
