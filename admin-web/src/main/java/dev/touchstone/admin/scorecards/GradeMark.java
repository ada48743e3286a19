package dev.touchstone.admin.scorecards;

/** How full the mark beside a grade's word is. */
public final class GradeMark {

    private static final int BEST = 4;

    private GradeMark() {}

    /**
     * The mark of a grade.
     *
     * @param rank 0 for the best grade
     * @return 4 for the best down to 1 for the fourth and all below
     */
    public static int of(int rank) {
        return Math.max(1, BEST - rank);
    }
}
