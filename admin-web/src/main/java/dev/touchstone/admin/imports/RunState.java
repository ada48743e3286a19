package dev.touchstone.admin.imports;

/** How far an import run has come. */
public enum RunState {
    /** Waiting for its turn. */
    WAITING,
    /** Reading. After a crash it goes on by itself from the last stored page. */
    RUNNING,
    /** Read to the end. */
    DONE,
    /** A person stopped it; what was stored stays. */
    CANCELLED,
    /** The source failed; what was stored stays. */
    FAILED;

    /** Whether nothing more will happen. */
    public boolean over() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
