package dev.touchstone.pdf.font;

/** The two weights of the product's type; the common Chinese fonts have no others. */
public enum Weight {
    /** 400. */
    REGULAR,
    /** 700. */
    BOLD
}
