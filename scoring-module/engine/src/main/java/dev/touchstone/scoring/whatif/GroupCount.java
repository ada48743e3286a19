package dev.touchstone.scoring.whatif;

/** Counts the cards of a part one after the other. */
final class GroupCount {

    private final TotalParts before;
    private final TotalParts after;
    private int size;
    private int gradedBefore;
    private int gradedAfter;
    private long sumBefore;
    private long sumAfter;
    private int up;
    private int down;

    GroupCount(TotalParts before, TotalParts after) {
        this.before = before;
        this.after = after;
    }

    /** One more card, and which way it moves. */
    void add(int card, int direction) {
        size++;
        up += direction > 0 ? 1 : 0;
        down += direction < 0 ? 1 : 0;
        if (before.isGraded(card)) {
            gradedBefore++;
            sumBefore = Math.addExact(sumBefore, before.of(card));
        }
        if (after.isGraded(card)) {
            gradedAfter++;
            sumAfter = Math.addExact(sumAfter, after.of(card));
        }
    }

    GroupShift shift() {
        return new GroupShift(size, before.mean(sumBefore, gradedBefore), after.mean(sumAfter, gradedAfter), up, down);
    }
}
