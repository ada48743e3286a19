package dev.touchstone.plugin.fact;

/** Which instant of a fact puts it into a period. Each kind of fact has a default; a standard may name another. */
public enum Anchor {
    /** A ticket was opened. */
    OPENED,
    /** A contact began. */
    STARTED,
    /** A contact was answered, or a ticket got its first response. */
    ANSWERED,
    /** A ticket was closed for the first time. */
    FIRST_CLOSED,
    /** A ticket was closed for the last time so far. */
    LAST_CLOSED,
    /** The contact that is rated or inspected took place. */
    CONTACT,
    /** An answer or a complaint was received. */
    RECEIVED,
    /** A complaint was handled. */
    HANDLED,
    /** An offer was made, or was due where none was made. */
    OFFERED,
    /** An inspection, review or finding was recorded. */
    JUDGED,
    /** The first day a figure covers. */
    DAY
}
