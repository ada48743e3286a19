package dev.touchstone.plugin;

/** How a stream tells that a fact was deleted at the source. */
public enum DeleteMode {
    /** Tombstones come in the feed. */
    IN_FEED,
    /** A stream of its own tells deletes. */
    SEPARATE,
    /** Only two complete listings in a row tell. */
    RECONCILE,
    /** The source never deletes, or nobody can tell. */
    NONE
}
