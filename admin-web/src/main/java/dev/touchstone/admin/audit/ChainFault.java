package dev.touchstone.admin.audit;

/** What is wrong with the trail at the first place where anything is. */
public enum ChainFault {
    /** The entry is not what was signed, or it was signed with another key. */
    ALTERED,
    /** The entry is there, and fits to itself, but does not follow the one before. */
    OUT_OF_ORDER,
    /** The entry is missing between others. */
    MISSING,
    /** The entry, and maybe more after it, is missing at the end. */
    CUT_OFF,
    /** There is an entry after the end. */
    ADDED,
    /** All entries are whole, but the row that says where they end is not what was sealed. */
    END_ALTERED,
    /** There is no entry at all. */
    NOTHING;

    /** The key of the sentence; its argument is the number. */
    public String getTextKey() {
        return "audit.fault." + name();
    }
}
