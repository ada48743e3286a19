package dev.touchstone.scoring.measure;

import java.time.Instant;

/**
 * An earlier contact that waits to be told whether it was repeated.
 *
 * @param visit the contact
 * @param from when its window begins
 * @param unless its evidence if it was not repeated
 */
record Occasion(Visit visit, Instant from, Evidence unless) {}
