package dev.touchstone.scoring.measure;

/** What several people in the credited role get for shared work. */
public enum Sharing {
    /** Each counts it whole; a team whose members share it counts it once. */
    FULL,
    /** Each counts an equal part; a team counts its members' parts. */
    SPLIT
}
