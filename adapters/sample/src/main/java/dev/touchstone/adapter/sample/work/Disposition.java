package dev.touchstone.adapter.sample.work;

/** What became of a ticket at first sight. */
public enum Disposition {
    /** A matter to be settled. */
    REGULAR,
    /** The same as another ticket, merged into it. */
    MERGED,
    /** No request at all. */
    SPAM
}
