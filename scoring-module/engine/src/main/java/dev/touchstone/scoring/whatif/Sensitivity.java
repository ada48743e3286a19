package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.Weighing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many grades hang on one point of an indicator's weight. The other weights make room in proportion.
 *
 * @param indicator whose weight moves
 * @param more how many cards change their grade if it weighs a point more; null if it cannot
 * @param less the same for a point less; null if it weighs no more than a point
 */
public record Sensitivity(
        Indicator indicator,
        @Nullable Integer more,
        @Nullable Integer less) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Tries a point more and a point less of every weight.
     *
     * @param draft the table; its weights are 100 together
     * @param score gives the standings of the same cards by any table
     * @return the indicators, the one with the most changes first
     */
    public static List<Sensitivity> of(Standard draft, Function<Standard, List<Standing>> score) {
        List<Standing> now = score.apply(draft);
        List<Sensitivity> found = new ArrayList<>();
        for (Indicator indicator : draft.listIndicators()) {
            found.add(new Sensitivity(
                    indicator,
                    flips(draft, indicator, BigDecimal.ONE, now, score),
                    flips(draft, indicator, BigDecimal.ONE.negate(), now, score)));
        }
        found.sort(Comparator.comparingInt(Sensitivity::most).reversed());
        return List.copyOf(found);
    }

    /**
     * The greater of the two.
     *
     * @return 0 if the weight cannot move
     */
    public int most() {
        return Math.max(more == null ? 0 : more, less == null ? 0 : less);
    }

    private static @Nullable Integer flips(
            Standard draft,
            Indicator indicator,
            BigDecimal by,
            List<Standing> now,
            Function<Standard, List<Standing>> score) {
        BigDecimal weight = indicator.weight().percent().add(by);
        boolean alone = draft.listIndicators().stream()
                        .filter(each -> each.weight().percent().signum() > 0)
                        .count()
                < 2;
        if (alone
                || indicator.weight().percent().signum() == 0
                || weight.signum() <= 0
                || weight.compareTo(HUNDRED) >= 0) {
            return null;
        }
        Weighing moved = Weighing.of(draft, Set.of()).set(indicator.key(), new Percentage(weight));
        List<Standing> then = score.apply(moved.applied(draft));
        int flips = 0;
        for (int card = 0; card < now.size(); card++) {
            flips += now.get(card).isGradedLike(then.get(card)) ? 0 : 1;
        }
        return flips;
    }
}
