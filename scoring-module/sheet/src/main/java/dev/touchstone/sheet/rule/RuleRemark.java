package dev.touchstone.sheet.rule;

import java.util.List;

/**
 * Something to know about how a rule's words were read.
 *
 * @param code what
 * @param values the words or numbers it is about, in the order of the code's description
 */
public record RuleRemark(Code code, List<String> values) {

    /** What can be remarked. */
    public enum Code {
        /** No rule is written. */
        NO_WORDS(false),
        /** A clause fits none of the phrasings; the clause follows. */
        CLAUSE_NOT_UNDERSTOOD(false),
        /** The clauses are understood but make no rule together; the sentence follows. */
        NO_RULE(false),
        /** Steps are counted from a target, but none is written. */
        NO_TARGET(false),
        /** The numbers contradict each other; the sentence follows. */
        CONTRADICTS_ITSELF(false),
        /** The rule says another target than the column; the rule's and the column's follow. The rule's counts. */
        TARGET_DIFFERS(true),
        /** The rule says other full points than the maximum; the rule's and the maximum follow. The maximum counts. */
        FULL_POINTS_DIFFER(true),
        /** A part of a step is left open: only full steps count. */
        PART_LEFT_OPEN(true);

        private final boolean understood;

        Code(boolean understood) {
            this.understood = understood;
        }

        /**
         * Whether the rule was read all the same.
         *
         * @return false if there is no rule
         */
        public boolean understood() {
            return understood;
        }
    }

    /** Copies the values. */
    public RuleRemark {
        values = List.copyOf(values);
    }

    static RuleRemark of(Code code, String... values) {
        return new RuleRemark(code, List.of(values));
    }
}
