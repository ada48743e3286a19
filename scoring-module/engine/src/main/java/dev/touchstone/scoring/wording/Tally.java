package dev.touchstone.scoring.wording;

/** What a sample consists of. */
enum Tally {
    TICKETS,
    CALLS,
    CHATS,
    CONTACTS,
    ANSWERS,
    CALLBACKS,
    COMPLAINTS,
    OFFERS,
    INSPECTIONS,
    REVIEWS,
    FINDINGS,
    RECORDS
}
