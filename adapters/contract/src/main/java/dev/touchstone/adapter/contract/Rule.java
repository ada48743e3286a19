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
    /** Garbage and foreign cursors are expired; they do not look like an empty source. */
    R10("garbage or foreign cursor: expired, not empty"),
    /** One malformed record is rejected, the rest is delivered. */
    E3("one malformed record is rejected, the rest delivered"),
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

    @Override
    public String toString() {
        return name() + " (" + sentence + ")";
    }
}
