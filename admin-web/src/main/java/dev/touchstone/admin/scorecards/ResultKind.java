package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.grade.Outcome;

/** What a result comes to, as lists filter by it. */
public enum ResultKind {
    /** It has a grade. */
    GRADED,
    /** Too little could be rated. */
    NOT_GRADED,
    /** A veto puts it outside the grades. */
    NOT_QUALIFIED;

    static ResultKind of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Graded graded -> GRADED;
            case Outcome.NotGraded notGraded -> NOT_GRADED;
            case Outcome.NotQualified notQualified -> NOT_QUALIFIED;
        };
    }
}
