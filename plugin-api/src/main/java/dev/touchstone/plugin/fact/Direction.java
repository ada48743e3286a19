package dev.touchstone.plugin.fact;

/** Who called whom. */
public enum Direction {
    /** The customer called. */
    INBOUND,
    /** The company called. */
    OUTBOUND
}
