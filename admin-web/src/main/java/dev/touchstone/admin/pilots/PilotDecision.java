package dev.touchstone.admin.pilots;

/** What becomes of a draft after its pilot. */
public enum PilotDecision {
    /** It is to be published as it is. */
    ADOPT,
    /** It is to be changed first. */
    ADJUST,
    /** It is given up. */
    DROP
}
