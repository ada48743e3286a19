package dev.touchstone.adapter.csv.mapping;

/** What a field of a fact holds, which decides how its text is read. */
public enum FieldType {
    /** Any text. */
    TEXT,
    /** A date with a time, or a date alone for its first moment. */
    INSTANT,
    /** A day. */
    DAY,
    /** A length of time, in the declared unit or as a clock shows it. */
    DURATION,
    /** Yes or no. */
    FLAG,
    /** A whole number from 0. */
    COUNT,
    /** A number with at most three decimals. */
    NUMBER,
    /** One of the names the field lists. */
    CHOICE,
    /** The key of a fact in a stream. */
    FACT_KEY,
    /** One or several persons. */
    PEOPLE,
    /** One or several labels. */
    LABELS,
    /** An http or https address. */
    LINK
}
