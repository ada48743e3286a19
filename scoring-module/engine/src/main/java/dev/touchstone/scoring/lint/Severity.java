package dev.touchstone.scoring.lint;

/** How much a finding matters. */
public enum Severity {
    /** The standard cannot be published, or the sheet contradicts its rules. */
    ERROR,
    /** Probably a mistake; somebody should decide. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
