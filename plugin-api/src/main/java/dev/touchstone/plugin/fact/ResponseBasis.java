package dev.touchstone.plugin.fact;

/** How a source measured a first response: declared by the adapter, never guessed. */
public enum ResponseBasis {
    /** By the clock. */
    CALENDAR,
    /** Within business hours only. */
    BUSINESS,
    /** Worked out by the adapter from the record's history. */
    DERIVED
}
