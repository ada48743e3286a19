package dev.touchstone.adapter.contract.fake;

/** What an adapter to the fake CRM does wrong: each a bug that real connectors have had. */
enum Bug {
    NONE,
    /** Strictly after the last stamp, which has a resolution of a second. */
    ASKS_STRICTLY_AFTER_THE_LAST_SECOND,
    /** Takes the times of the account for UTC. */
    IGNORES_THE_ZONE_OF_THE_ACCOUNT,
    /** Goes on from now instead of from the last record. */
    GOES_ON_FROM_NOW,
    /** Asks for the same page again as long as its stamps are equal. */
    REPEATS_A_PAGE_OF_EQUAL_STAMPS,
    /** Reads up to now, where transactions are still open. */
    READS_UP_TO_NOW,
    /** Counts records instead of remembering the last one. */
    PAGES_BY_OFFSET,
    /** Moves on although the page has not arrived. */
    MOVES_ON_BEFORE_THE_DATA,
    /** Asks again for ever beyond a stamp of the far future. */
    NEVER_CATCHES_UP_WITH_THE_FUTURE,
    /** Takes "since an instant" for "after it". */
    BEGINS_AFTER_THE_INSTANT,
    /** Of several records that are fetched only the first arrives. */
    FETCHES_NOTHING_BUT_THE_FIRST,
    /** Asks for records by when they were opened, and never hears of them again. */
    READS_NEW_RECORDS_ONLY,
    /** Gives the last close as the first. */
    TAKES_THE_LAST_CLOSE_FOR_THE_FIRST,
    /** Once closed, always closed. */
    LEAVES_REOPENED_TICKETS_CLOSED,
    /** A rating that is about nothing. */
    LOSES_WHAT_WAS_RATED,
    /** A callback that reached nobody gets no points instead of none. */
    TAKES_A_MISSED_CALLBACK_FOR_ZERO,
    /** Leaves deleted records where they are. */
    FORGETS_DELETES,
    /** Waits as long as the source asks to. */
    SLEEPS_AS_LONG_AS_TOLD,
    /** Does not understand a date. */
    TAKES_A_DATE_FOR_NOW,
    /** Takes whatever is not JSON for nothing. */
    TAKES_A_LOGIN_PAGE_FOR_NOTHING,
    /** Waits for the answer whatever happens. */
    IGNORES_INTERRUPTS,
    /** Puts the token into a message. */
    TELLS_THE_TOKEN
}
