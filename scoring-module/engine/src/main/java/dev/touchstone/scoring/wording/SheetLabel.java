package dev.touchstone.scoring.wording;

/** The fixed labels of a sheet: heads of columns and sections, lines for signatures. */
public enum SheetLabel {
    /** Personnel number. */
    NUMBER,
    /** Team. */
    TEAM,
    /** Who leads the team. */
    LEAD,
    /** Total. */
    TOTAL,
    /** Grade. */
    GRADE,
    /** Rank. */
    RANK,
    /** Sample. */
    SAMPLE,
    /** Period. */
    PERIOD,
    /** Version of the standard. */
    STANDARD,
    /** Dimension. */
    DIMENSION,
    /** Indicator. */
    INDICATOR,
    /** Weight. */
    WEIGHT,
    /** Target. */
    TARGET,
    /** Actual value. */
    ACTUAL,
    /** Points. */
    POINTS,
    /** Maximum of points. */
    MAXIMUM,
    /** Basis of the points. */
    BASIS,
    /** Scoring rule. */
    RULE,
    /** How the points are calculated. */
    CALCULATION,
    /** 95 % interval. */
    INTERVAL,
    /** Part of the maximum that is attained. */
    ATTAINED,
    /** What was not counted. */
    NOT_COUNTED,
    /** Why something was not counted, or a person's reason. */
    REASON,
    /** Adjustments by named persons. */
    ADJUSTMENTS,
    /** Bonus and penalty items. */
    ITEMS,
    /** Lines declared not applicable. */
    EXEMPTIONS,
    /** Vetoes. */
    VETOES,
    /** Critical failures. */
    CRITICAL_FAILURES,
    /** The named choices of the standard. */
    CONVENTIONS,
    /** What each dimension attains. */
    DIMENSIONS,
    /** Trend over earlier periods. */
    TREND,
    /** The assessed person's own results. */
    OWN,
    /** The team's mean. */
    TEAM_MEAN,
    /** Digest of the scorecard. */
    DIGEST,
    /** Who answers for something. */
    BY,
    /** Signature of the assessed person. */
    SIGNATURE_SUBJECT,
    /** Signature of the lead. */
    SIGNATURE_LEAD,
    /** Signature of the inspector. */
    SIGNATURE_INSPECTOR,
    /** Date beside a signature. */
    SIGNATURE_DATE,
    /** Number of a page and of all pages. */
    PAGE
}
