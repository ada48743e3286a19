package dev.touchstone.scoring.wording;

/**
 * A place among those who were rated, as the host ranks them.
 *
 * @param group among whom, in the reader's language: "组内", "全中心"
 * @param rank 1 is best; ties share a rank
 * @param of how many were rated, at least {@code rank}
 */
public record SheetRank(String group, int rank, int of) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the rank does not lie between 1 and the number rated
     */
    public SheetRank {
        if (rank < 1 || rank > of) {
            throw new IllegalArgumentException("Rank " + rank + " of " + of + " in " + group + " cannot be");
        }
    }
}
