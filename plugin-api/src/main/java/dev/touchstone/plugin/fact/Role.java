package dev.touchstone.plugin.fact;

/** What a person did in a fact. A fact may name several people in one role (shared work). */
public enum Role {
    /** Opened the record. */
    OPENER,
    /** Gave the first human response. */
    FIRST_RESPONDER,
    /** Owned the record last; earlier owners stand in the owner history. */
    OWNER,
    /** Resolved it. */
    RESOLVER,
    /** Passed it on. */
    TRANSFERRED_BY,
    /** Served the contact: answered the call or chat, did the work that is rated or inspected. */
    SERVED_BY,
    /** Is the one the complaint, review, finding or figure is about. */
    ASSESSED,
    /** Made the offer. */
    OFFERED_BY,
    /** Inspected, reviewed or established it. */
    JUDGED_BY
}
