package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two scorecards of the same subject and period: two revisions, or the published card and the live one.
 *
 * @param before the earlier card
 * @param after the later card
 * @param lines the lines that differ, in the order of the later card, then those that it does not have
 * @param aspects what differs on the card as a whole
 */
public record ScorecardDiff(Scorecard before, Scorecard after, List<LineDiff> lines, Set<Aspect> aspects) {

    /** What can differ on a card as a whole. */
    public enum Aspect {
        /** The versions of the standard, or the standard itself under the same version. */
        STANDARD,
        /** Lines declared not applicable. */
        EXEMPTIONS,
        /** Lines changed by named persons. */
        ADJUSTMENTS,
        /** Bonus and penalty items. */
        ITEMS,
        /** Findings that put the result outside the grades. */
        VETOES,
        /** How much of the weight could be rated. */
        RATED_WEIGHT,
        /** The total. */
        TOTAL,
        /** Grade, no grade, or not qualified; or the bonus coefficient. */
        OUTCOME
    }

    /** Copies. */
    public ScorecardDiff {
        lines = List.copyOf(lines);
        aspects = aspects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }

    /**
     * Compares two cards.
     *
     * @param before the earlier one
     * @param after the later one
     * @return what differs; empty lists if they are equal
     * @throws IllegalArgumentException if they are of different subjects or periods
     */
    public static ScorecardDiff between(Scorecard before, Scorecard after) {
        CardInput first = before.input();
        CardInput second = after.input();
        if (!first.subject().equals(second.subject()) || !first.period().equals(second.period())) {
            throw new IllegalArgumentException("Only cards of one subject and period can be compared, not those of "
                    + first.subject() + " in " + first.period() + " and of " + second.subject() + " in "
                    + second.period());
        }
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        note(aspects, Aspect.STANDARD, standards(before), standards(after));
        note(aspects, Aspect.EXEMPTIONS, first.exemptions(), second.exemptions());
        note(aspects, Aspect.ADJUSTMENTS, first.adjustments(), second.adjustments());
        note(aspects, Aspect.ITEMS, first.items(), second.items());
        note(aspects, Aspect.VETOES, first.vetoes(), second.vetoes());
        note(aspects, Aspect.RATED_WEIGHT, before.ratedWeight(), after.ratedWeight());
        note(aspects, Aspect.TOTAL, before.total(), after.total());
        note(aspects, Aspect.OUTCOME, before.outcome(), after.outcome());
        return new ScorecardDiff(before, after, lines(before, after), aspects);
    }

    /**
     * Whether nothing differs.
     *
     * @return true for equal cards
     */
    public boolean isEmpty() {
        return lines.isEmpty() && aspects.isEmpty();
    }

    /**
     * How the total changes.
     *
     * @return later less earlier; empty if one of the cards has no total
     */
    public Optional<Points> findTotalChange() {
        return before.findTotal().flatMap(first -> after.findTotal().map(second -> second.minus(first)));
    }

    private static List<LineDiff> lines(Scorecard before, Scorecard after) {
        List<LineDiff> lines = new ArrayList<>();
        for (ScorecardLine line : after.lines()) {
            LineDiff.between(find(before, line), line).ifPresent(lines::add);
        }
        for (ScorecardLine line : before.lines()) {
            if (find(after, line) == null) {
                LineDiff.between(line, null).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static @Nullable ScorecardLine find(Scorecard card, ScorecardLine like) {
        return card.lines().stream()
                .filter(line -> line.indicator().key().equals(like.indicator().key()))
                .findFirst()
                .orElse(null);
    }

    private static List<?> standards(Scorecard card) {
        return card.input().segments().stream()
                .map(segment -> List.of(segment.standard(), segment.period()))
                .toList();
    }

    private static void note(Set<Aspect> aspects, Aspect aspect, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            aspects.add(aspect);
        }
    }
}
