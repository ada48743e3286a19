package dev.touchstone.plugin.fact;

/** How a call or chat ended. */
public enum ContactOutcome {
    /** A person answered. */
    ANSWERED,
    /** The customer gave up waiting. */
    ABANDONED,
    /** Only a machine answered. */
    BOT_ONLY
}
