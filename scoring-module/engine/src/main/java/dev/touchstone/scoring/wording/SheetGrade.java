package dev.touchstone.scoring.wording;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a sheet.
 *
 * @param kind a grade, no grade, or outside the grades
 * @param name the grade's name, "暂不评级" or "不合格"
 * @param level 0 for the best grade, 1 for the next …; the number of grades if there is none
 * @param levels how many grades the standard has
 * @param coefficient "奖金系数 1.0"
 * @param explanation "距优秀差 1 分", or why there is no grade; null for the best grade
 */
public record SheetGrade(
        Kind kind,
        String name,
        int level,
        int levels,
        String coefficient,
        @Nullable String explanation) {

    /** What the outcome is. */
    public enum Kind {
        /** A grade of the scale. */
        GRADED,
        /** Too little could be rated. */
        NOT_GRADED,
        /** A veto puts the result outside the scale. */
        NOT_QUALIFIED
    }
}
