package dev.touchstone.admin.pilots;

/** Where a pilot is in its life. */
public enum PilotState {
    /** Results are shown and opinions collected. */
    RUNNING,
    /** No month and no opinion is added any more; the report is to be written. */
    ENDED,
    /** The report is written and never changes. */
    CLOSED
}
