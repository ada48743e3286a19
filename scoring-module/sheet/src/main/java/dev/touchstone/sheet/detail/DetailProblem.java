package dev.touchstone.sheet.detail;

import dev.touchstone.plugin.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something on the worksheets behind the lines that was left aside.
 *
 * @param kind what is wrong
 * @param cell where, with the tab
 * @param value what stands there
 * @param why what would be right; null if the kind says it
 */
public record DetailProblem(
        Kind kind, String cell, String value, @Nullable LocalizedText why) {

    /** What is wrong. */
    public enum Kind {
        /** The tab has lost its row of headings. */
        NO_HEADINGS,
        /** The item is none of the grammar's. */
        ITEM_UNKNOWN,
        /** No line, dimension or grade has this name. */
        SUBJECT_UNKNOWN,
        /** A row above says something else of the same item. */
        CONTRADICTS,
        /** The value does not fit; all that is said of this line is left aside. */
        REFUSED
    }
}
