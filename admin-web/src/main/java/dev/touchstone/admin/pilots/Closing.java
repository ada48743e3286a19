package dev.touchstone.admin.pilots;

import java.time.Instant;

/**
 * How a pilot was closed.
 *
 * @param decision what becomes of the draft
 * @param reason why
 * @param by who decided
 * @param at when
 * @param digest SHA-256 of the report's document
 */
public record Closing(PilotDecision decision, String reason, String by, Instant at, String digest) {}
