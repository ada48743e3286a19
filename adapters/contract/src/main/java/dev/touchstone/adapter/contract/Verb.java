package dev.touchstone.adapter.contract;

/** What people do to a record in its source. A {@link LiveSource} says which of these it offers. */
public enum Verb {
    /** An agent answers the customer. */
    ANSWER("answer a record"),
    /** An agent resolves or closes it. */
    RESOLVE("resolve a record"),
    /** It is opened again after it was resolved. */
    REOPEN("reopen a record"),
    /** The customer rates it. */
    RATE("rate a record"),
    /** The customer is called back about it. */
    CALL_BACK("call back about a record");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
