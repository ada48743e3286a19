package dev.touchstone.plugin.fact;

/** The normalised state of a ticket; the source's own word stands beside it. */
public enum TicketStatus {
    /** Nobody has taken it up. */
    NEW,
    /** Being worked on. */
    OPEN,
    /** Waiting for the customer or a third party. */
    PENDING,
    /** Resolved, may be reopened. */
    SOLVED,
    /** Closed. */
    CLOSED,
    /** Merged into another ticket. */
    MERGED,
    /** Not a request at all. */
    SPAM
}
