package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table would change for some of the cards together, such as those of a team.
 *
 * @param size how many cards
 * @param meanBefore mean of the totals that have a grade now; null if none has
 * @param meanAfter mean of those that would have one; null if none would
 * @param up how many would rise
 * @param down how many would fall
 */
public record GroupShift(
        int size, @Nullable Fraction meanBefore, @Nullable Fraction meanAfter, int up, int down) {

    static GroupShift of(Impact impact, List<Integer> cards) {
        return new GroupShift(
                cards.size(),
                mean(cards, impact.before()),
                mean(cards, impact.after()),
                (int) cards.stream().filter(card -> impact.direction(card) > 0).count(),
                (int) cards.stream().filter(card -> impact.direction(card) < 0).count());
    }

    /** Many cards share a standing, so each is added once, as often as it stands there. */
    private static @Nullable Fraction mean(List<Integer> cards, List<Standing> standings) {
        Map<Standing, Integer> counts = new IdentityHashMap<>();
        int size = 0;
        for (int card : cards) {
            if (standings.get(card).band() != null) {
                counts.merge(standings.get(card), 1, Integer::sum);
                size++;
            }
        }
        Points sum = Points.ZERO;
        for (Map.Entry<Standing, Integer> each : counts.entrySet()) {
            sum = sum.plus(each.getKey().findTotal().orElseThrow().times(Fraction.of(each.getValue())));
        }
        return size == 0 ? null : sum.value().dividedBy(Fraction.of(size));
    }
}
