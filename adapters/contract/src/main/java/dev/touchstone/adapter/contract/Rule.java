package dev.touchstone.adapter.contract;

/** The numbered rules that every adapter keeps. Each guards against a class of bugs that real connectors have had. */
public enum Rule {
    /** Constructor and description touch no file and no network. */
    C1("no I/O in the constructor"),
    /** Settings are documented, and what looks like a secret is one. */
    C2("settings documented, secrets marked"),
    /** An unknown or missing key is named. */
    C3("unknown or missing key named"),
    /** Bad credentials are denied access, and are not tried again. */
    C4("bad credentials: access denied, no retry"),
    /** An empty source ends. */
    R1("an empty source ends"),
    /** Every record comes once, whatever the size of the page. */
    R2("every record once at any page size"),
    /** A cursor survives a new instance of the adapter. */
    R3("a cursor survives a new instance"),
    /** An old cursor gives at least everything that came after it. */
    R4("an old cursor gives a superset"),
    /** Two changes in one second, one before and one after a cursor, both come. */
    R5("two changes in one second round a cursor"),
    /** More records with one equal stamp than a page holds come, and the reading ends. */
    R6("500 records with one stamp end"),
    /** A record that changes while pages are read keeps no other from coming, and comes as it is in the end. */
    R7("a record changes while pages are read"),
    /** A record that becomes visible after others with a later stamp comes. */
    R8("a record becomes visible late"),
    /** Instants and bounds are right whatever the zone of the account that reads. */
    R9("the account reads from +08:00 and -08:00"),
    /** Garbage and foreign cursors are expired; they do not look like an empty source. */
    R10("garbage or foreign cursor: expired, not empty"),
    /** Reading ends when a stamp lies far in the future. */
    R11("a cursor of the year 2999 ends"),
    /** What has just happened waits until it is sure to be whole. */
    R12("nothing newer than now less the lag"),
    /** A cursor since an instant gives all that changed since, and not everything. */
    R13("a cursor since an instant gives all that changed since"),
    /** Records that are fetched by their keys come as they are; keys that people mistyped do no harm. */
    R14("records fetched by key come as they are"),
    /** An answer to the customer changes the ticket, which comes again. */
    L1("an answer changes the ticket, which comes again"),
    /** A record that is reopened keeps its first resolution. */
    L2("a reopened record keeps its first resolution"),
    /** A rating is a fact of its own, about what was rated. */
    L3("a rating as a fact of its own"),
    /** How a callback ended is a state; without an answer there is no value. */
    L4("the outcome of a callback"),
    /** A delete is told in the way the stream declares. */
    D1("a delete in its declared mode"),
    /** Being asked to wait is passed on with the right instant. */
    E1("429 with seconds and with a date"),
    /** A failing source is unavailable, never empty, and nothing is lost when it is back. */
    E2("500, reset in mid-body, truncated JSON, login page with 200"),
    /** One malformed record is rejected, the rest is delivered. */
    E3("one malformed record is rejected, the rest delivered"),
    /** An interrupted reading ends. */
    E4("interrupt within 1 s"),
    /** A source that asks to wait, or stalls, does not keep the host waiting. */
    E5("no sleep past the deadline"),
    /** Every field arrives where the mapping says. */
    F1("field mapping table"),
    /** Instants are right whatever the zone of the machine, and a missing one is not 1970. */
    F2("instants in UTC, no 1970"),
    /** Chinese, emoji, right-to-left text and 64 KB of it do no harm. */
    F3("Chinese, emoji, right-to-left, 64 KB of text");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /**
     * What the rule asks.
     *
     * @return a few words
     */
    public String sentence() {
        return sentence;
    }

    @Override
    public String toString() {
        return name() + " (" + sentence + ")";
    }
}
