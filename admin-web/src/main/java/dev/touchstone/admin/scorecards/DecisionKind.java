package dev.touchstone.admin.scorecards;

/** What a named person can decide about a result. */
public enum DecisionKind {
    /** Points are added to a line, or taken from it. */
    ADJUSTMENT,
    /** A line is declared not applicable to this subject in this period. */
    EXEMPTION,
    /** A bonus or penalty item outside the lines. */
    ITEM,
    /** An earlier decision is taken back. */
    WITHDRAWAL;

    /** The key of the kind's name. */
    public String getTextKey() {
        return "scorecards.decision." + name();
    }
}
