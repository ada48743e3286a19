package dev.touchstone.admin.standards;

/** The parts of an indicator that are shown beside the table, one at a time. */
public enum InspectorTab {
    /** What it is called and what it counts. */
    CONTENT,
    /** How a value becomes points. */
    SCORING,
    /** Samples, limits, its place, and whether it counts at all. */
    SETTINGS
}
