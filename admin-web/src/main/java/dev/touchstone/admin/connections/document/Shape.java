package dev.touchstone.admin.connections.document;

/** How a part of a document is asked for. */
enum Shape {
    /** Always the same: never asked for. */
    CONSTANT,
    /** One text. */
    TEXT,
    /** One text or a list of texts. */
    TEXTS,
    /** One of listed choices. */
    CHOICE,
    /** Yes or no. */
    SWITCH,
    /** A number. */
    NUMBER,
    /** A list of numbers. */
    NUMBERS,
    /** An object that may be written as the text of one of its members. */
    SHORT,
    /** Named members. */
    OBJECT,
    /** Words of the source and what each means. */
    WORDS,
    /** Several of a kind. */
    LIST,
    /** One of several forms. */
    VARIANTS
}
