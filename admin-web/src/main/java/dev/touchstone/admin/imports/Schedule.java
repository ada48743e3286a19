package dev.touchstone.admin.imports;

import java.time.Instant;

/**
 * When a connection is read by itself.
 *
 * @param rhythm how often
 * @param paused whether it waits for somebody to resume it
 * @param nextAt when it is read next, unless it is paused
 * @param setBy who said so last
 */
public record Schedule(Rhythm rhythm, boolean paused, Instant nextAt, String setBy) {}
