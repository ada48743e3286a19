package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.grade.GradeBand;
import java.util.List;

/** Which cards change their grade, and which way: decided once for each two grades. */
final class GradeMoves {

    private final SharedStandings before;
    private final SharedStandings after;
    private final int[][] directions;
    private final boolean[][] sameKeys;

    GradeMoves(SharedStandings before, SharedStandings after) {
        this.before = before;
        this.after = after;
        List<GradeBand> first = before.bands();
        List<GradeBand> second = after.bands();
        this.directions = new int[first.size()][second.size()];
        this.sameKeys = new boolean[first.size()][second.size()];
        for (int one = 0; one < first.size(); one++) {
            for (int other = 0; other < second.size(); other++) {
                directions[one][other] = direction(first.get(one), second.get(other));
                sameKeys[one][other] =
                        first.get(one).key().equals(second.get(other).key());
            }
        }
    }

    private static int direction(GradeBand first, GradeBand second) {
        if (first.key().equals(second.key())) {
            return 0;
        }
        int paid = second.coefficient().compareTo(first.coefficient());
        return paid != 0 ? paid : second.from().compareTo(first.from());
    }

    /** The same as asking whether the standing before is not graded like the one after. */
    boolean moves(int card) {
        int first = before.bandOf(card);
        int second = after.bandOf(card);
        if (first == SharedStandings.NO_BAND || second == SharedStandings.NO_BAND) {
            return first != second
                    || before.get(before.of(card)).vetoed()
                            != after.get(after.of(card)).vetoed();
        }
        return !sameKeys[first][second];
    }

    /** Above 0 for a rise, below 0 for a fall, 0 if the card gets or loses a grade or does not move. */
    int direction(int card) {
        int first = before.bandOf(card);
        int second = after.bandOf(card);
        return first == SharedStandings.NO_BAND || second == SharedStandings.NO_BAND ? 0 : directions[first][second];
    }
}
