package dev.touchstone.scoring.wording;

/** Which facts are meant. */
enum FilterPhrase {
    EVERYTHING,
    KINDS,
    CHANNELS,
    TYPES,
    TAG,
    PRIORITIES,
    QUEUES,
    ATTRIBUTE,
    WITHIN,
    WEEKDAYS,
    NOT,
    AND,
    OR,
    NOTHING,
    HOURS,
    WEEKLY,
    DATED,
    CLOSED,
    EXEMPTION
}
