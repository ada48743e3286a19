package dev.touchstone.admin.imports;

/** What an import run is for. */
enum Purpose {
    /** Reads what is new. */
    READ,
    /** Reads what was rejected again. */
    REJECTED_AGAIN,
    /** Reads what is new, and a person has allowed that more than half of a stream is gone. */
    DELETE_TOO
}
