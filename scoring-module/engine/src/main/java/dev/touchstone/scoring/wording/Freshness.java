package dev.touchstone.scoring.wording;

import java.time.LocalDateTime;

/**
 * How far the data reaches.
 *
 * @param until the last instant the data covers, by the organisation's clock
 * @param connections how many connections delivered it, at least 0
 * @param rejected how many rows were rejected on the way, at least 0
 */
public record Freshness(LocalDateTime until, int connections, long rejected) {}
