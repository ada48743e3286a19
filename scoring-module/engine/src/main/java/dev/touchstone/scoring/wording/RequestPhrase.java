package dev.touchstone.scoring.wording;

/** What is measured by counting requests. */
enum RequestPhrase {
    REPEATED,
    NOT_REPEATED,
    SAME_CATEGORY,
    SAME_CHANNEL,
    REOPENED_SHARE,
    REOPENED_PER_RECORD,
    REOPENED_TOTAL,
    TRANSFERRED_SHARE,
    TRANSFERRED_PER_RECORD,
    TRANSFERRED_TOTAL,
    ABANDONED,
    TOO_SOON,
    ANSWERED,
    SLA,
    COMPLAINTS,
    COMPLAINTS_IN_TIME,
    COMPLAINTS_HANDLED,
    OFFERS,
    ELSEWHERE,
    MATCHING
}
