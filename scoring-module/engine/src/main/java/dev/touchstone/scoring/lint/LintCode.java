package dev.touchstone.scoring.lint;

/** Everything that a lint can find. The words of each say what its details are. */
public enum LintCode {
    /** The standard has no indicator. */
    NO_INDICATORS(Severity.ERROR),
    /** The weights sum to less than 100 %. Details: sum, what is missing. */
    WEIGHT_BELOW(Severity.ERROR),
    /** The weights sum to more than 100 %. Details: sum, what is too much. */
    WEIGHT_ABOVE(Severity.ERROR),
    /** A dimension has no indicator. Details: its name. */
    EMPTY_DIMENSION(Severity.WARNING),
    /** An indicator of the version before is not in this one. Details: its name. */
    DROPPED_INDICATOR(Severity.NOTE),
    /** Two indicators measure the same over the same facts. Details: the other's name. */
    DUPLICATE_MEASURE(Severity.WARNING),
    /** Two indicators have the same name. Details: the name. */
    DUPLICATE_NAME(Severity.WARNING),
    /** The indicator weighs nothing. */
    ZERO_WEIGHT(Severity.NOTE),
    /** The target is better than the best possible value. Details: target, best value. */
    UNREACHABLE_TARGET(Severity.ERROR),
    /** The target is no better than the worst possible value. Details: target. */
    TRIVIAL_TARGET(Severity.WARNING),
    /** A little worse costs a large part of the maximum at once. Details: value, points there, points a little further. */
    CLIFF(Severity.WARNING),
    /** The name sounds as if more were better, and less is. */
    NAME_SOUNDS_HIGHER(Severity.WARNING),
    /** The name sounds as if less were better, and more is. */
    NAME_SOUNDS_LOWER(Severity.WARNING),
    /** The rule rewards what the measure calls worse. */
    RULE_AGAINST_MEASURE(Severity.WARNING),
    /** A rule for faults is applied to something that is no number of things. */
    FAULT_RULE_WITHOUT_COUNT(Severity.WARNING),
    /** An answer of the scale is worth nothing that anybody declared. Details: the answer. */
    ANSWER_WITHOUT_SHARE(Severity.ERROR),
    /** An answer map is applied to something that is no answer. */
    ANSWER_MAP_WITHOUT_ANSWERS(Severity.ERROR),
    /** The total is a mean of single records, and the measure keeps none. */
    NO_SINGLE_RECORDS(Severity.ERROR),
    /** A critical limit on a line that can give no points is never noticed: it needs a maximum of its own. */
    CRITICAL_WITHOUT_MAXIMUM(Severity.ERROR),
    /** Critical failures have an effect, and no indicator has a critical limit. */
    NO_CRITICAL_LIMIT(Severity.NOTE),
    /** What is counted and what is judged. Details: weight of the counted, weight of the judged. */
    MIX(Severity.NOTE),
    /** The mix is not the declared one. Details: declared weight of the counted, real weight. */
    MIX_DIFFERS(Severity.WARNING),
    /** Most people did not reach the minimum sample. Details: minimum, how many reached it, how many there were. */
    SAMPLE_SELDOM_REACHED(Severity.WARNING),
    /** Sampling gives a person fewer than the minimum sample. Details: minimum, mean number per person. */
    SAMPLE_ABOVE_SAMPLING(Severity.WARNING),
    /** Fewer were sampled than declared. Details: sampled, population, real share, declared share, how many it takes. */
    SAMPLING_MISSES_SHARE(Severity.WARNING),
    /** Nobody reached the target. Details: how many were measured, the best value. */
    TARGET_NEVER_REACHED(Severity.WARNING),
    /** Everybody reached the target. Details: how many were measured. */
    TARGET_ALWAYS_REACHED(Severity.NOTE),

    /** A printed line is another indicator than the standard's. Details: line, printed name, the standard's name. */
    SHEET_ANOTHER_INDICATOR(Severity.ERROR),
    /** Printed points are not those of the rule. Details: line, printed points, points by the rule. */
    SHEET_POINTS_DIFFER(Severity.ERROR),
    /** A printed line has no measured value, so that nobody can check it. Details: line. */
    SHEET_VALUE_MISSING(Severity.WARNING),
    /** The value rests on another number of records than is reported. Details: line, number it rests on, number reported. */
    SHEET_BASE_DIFFERS(Severity.WARNING),
    /** The sheet has fewer lines than the standard. Details: name of the missing indicator. */
    SHEET_LINE_MISSING(Severity.ERROR),
    /** The sheet has more lines than the standard. Details: line, printed name. */
    SHEET_LINE_EXTRA(Severity.ERROR),
    /** A remark belongs to no indicator. Details: the remark. */
    SHEET_REMARK_WITHOUT_LINE(Severity.NOTE),
    /** The printed total is not the sum of the printed lines. Details: printed total, sum. */
    SHEET_TOTAL_NOT_SUM(Severity.ERROR),
    /** The printed total is not that of the rules. Details: printed total, total by the rules. */
    SHEET_TOTAL_DIFFERS(Severity.ERROR),
    /** The printed grade is not that of the printed total. Details: printed grade, grade of the printed total. */
    SHEET_GRADE_NOT_OF_TOTAL(Severity.ERROR),
    /** The printed grade is not that of the rules. Details: printed grade, grade by the rules. */
    SHEET_GRADE_DIFFERS(Severity.ERROR);

    private final Severity severity;

    LintCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * How much it matters.
     *
     * @return the same for every finding of this code
     */
    public Severity severity() {
        return severity;
    }
}
