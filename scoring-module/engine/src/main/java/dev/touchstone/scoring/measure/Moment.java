package dev.touchstone.scoring.measure;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a fact is looked at.
 *
 * @param anchor the instant that dates the fact
 * @param end the first instant after the period measured; what was due before it and has not happened is late
 * @param zone the organisation's zone
 */
public record Moment(Instant anchor, Instant end, ZoneId zone) {}
