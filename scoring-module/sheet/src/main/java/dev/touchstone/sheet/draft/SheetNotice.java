package dev.touchstone.sheet.draft;

import java.util.List;

/**
 * Something in a sheet that was not understood or deserves a look, with its place.
 *
 * @param code what
 * @param cell such as {@code D5}
 * @param values what stands there, and what else the code's sentence needs
 */
public record SheetNotice(Code code, String cell, List<String> values) {

    /** What can be noticed. */
    public enum Code {
        /** No rule is written. */
        RULE_NO_WORDS,
        /** A clause of the rule is not understood. */
        RULE_CLAUSE_NOT_UNDERSTOOD,
        /** The clauses make no rule together. */
        RULE_NO_RULE,
        /** Steps are counted from a target that is not written. */
        RULE_NO_TARGET,
        /** The rule's numbers contradict each other. */
        RULE_CONTRADICTS_ITSELF,
        /** The rule and the target column differ; the rule's counts. */
        RULE_TARGET_DIFFERS,
        /** The rule's full points and the maximum differ; the maximum counts. */
        RULE_FULL_POINTS_DIFFER,
        /** A part of a step is left open; only full steps count. */
        RULE_PART_LEFT_OPEN,
        /** A weight is no per cent; it is 0 until it is set. */
        WEIGHT_UNREADABLE,
        /** The weights were written as parts of one. */
        WEIGHTS_OF_ONE,
        /** No measure of the catalogue has this name; the figure is counted elsewhere until one is chosen. */
        MEASURE_UNKNOWN,
        /** The chosen measure counts something else than the rule. */
        MEASURE_OTHER_UNIT,
        /** The remark says no value, so the line cannot be checked. */
        REMARK_UNREADABLE,
        /** The points are no number, so the line cannot be checked. */
        POINTS_UNREADABLE,
        /** The grades are not written; the usual ones are proposed. */
        GRADES_PROPOSED,
        /** The grades are written, but do not run down to 0 in order; the usual ones are proposed. */
        GRADES_UNREADABLE,
        /** A worksheet behind the lines has lost its headings and was not read. */
        DETAIL_NO_HEADINGS,
        /** An item there is none of the grammar's. */
        DETAIL_ITEM_UNKNOWN,
        /** What is said there belongs to no line, dimension or grade. */
        DETAIL_SUBJECT_UNKNOWN,
        /** A row above says something else of the same item; that one counts. */
        DETAIL_CONTRADICTS,
        /** What is said there does not fit and was left aside; the values after the first say why in three languages. */
        DETAIL_REFUSED
    }

    /** Copies the values. */
    public SheetNotice {
        values = List.copyOf(values);
    }
}
