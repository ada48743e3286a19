package dev.touchstone.admin.imports;

/** What became of a record that was fetched again. */
public enum RepairOutcome {
    /** It was not known. */
    ADDED,
    /** It has new content, or is back after a deletion. */
    CHANGED,
    /** It is known just so. */
    SAME,
    /** The source deleted it, and so did the console. */
    DELETED,
    /** The source no longer has it, but only its complete listings may say that it was deleted: it is kept. */
    GONE,
    /** The source knows no such record. */
    MISSING,
    /** It could not become a fact. */
    REJECTED;

    /** The key of its name. */
    public String getTextKey() {
        return "imports.outcome." + name();
    }
}
