package dev.touchstone.scoring.standard;

/** How the segments of a period are put together when a dated overlay cuts it. */
public enum Mixing {
    /** Each indicator by its own sample in each segment. */
    BY_SAMPLE,
    /** By calendar days. */
    BY_DAYS
}
