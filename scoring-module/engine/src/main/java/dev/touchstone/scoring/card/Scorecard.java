package dev.touchstone.scoring.card;

import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One subject's result for one period, derived whole from its input and never patched.
 *
 * @param input what it is derived from
 * @param lines in the order of the table
 * @param records single totals, where the total is their mean; else empty
 * @param linesTotal the sum of the counted lines, or the mean of the records with what people adjusted
 * @param criticalEffect what critical failures took, at most 0
 * @param itemsEffect what bonus and penalty items added or took, after their cap
 * @param total the printed total, usually 0 to 100: lines, critical failures and items together; null if no line counts
 * @param criticalScore the second score over the critical lines, out of 100; null unless the standard asks for one
 * @param ratedWeight how much of the weight could be rated, rounded down
 * @param outcome grade, no grade, or not qualified
 */
public record Scorecard(
        CardInput input,
        List<ScorecardLine> lines,
        List<RecordTotal> records,
        Points linesTotal,
        Points criticalEffect,
        Points itemsEffect,
        @Nullable Points total,
        @Nullable Points criticalScore,
        Percentage ratedWeight,
        Outcome outcome) {

    /** Copies the lists. */
    public Scorecard {
        lines = List.copyOf(lines);
        records = List.copyOf(records);
    }

    /**
     * Derives the scorecard: rules, exemptions, adjustments, bonus and penalty items, veto, band, in this order.
     *
     * @param input everything it depends on
     * @return the scorecard; equal for equal inputs
     * @throws IllegalArgumentException if an adjustment or exemption names a line that does not exist or cannot be adjusted
     */
    public static Scorecard derivedFrom(CardInput input) {
        return new Derivation(input, new CardPlan(input.standard())).card();
    }

    /**
     * Derives many scorecards; what cards of one table have in common is found once.
     *
     * @param inputs everything they depend on
     * @return a scorecard for each, as {@link #derivedFrom} gives it, in their order
     */
    public static List<Scorecard> derivedFromAll(Collection<CardInput> inputs) {
        Map<Standard, CardPlan> plans = new IdentityHashMap<>();
        List<Scorecard> cards = new ArrayList<>(inputs.size());
        for (CardInput input : inputs) {
            CardPlan plan = plans.computeIfAbsent(input.standard(), CardPlan::new);
            cards.add(new Derivation(input, plan).card());
        }
        return cards;
    }

    /**
     * The printed total.
     *
     * @return empty if no line counts
     */
    public Optional<Points> findTotal() {
        return Optional.ofNullable(total);
    }

    /**
     * A line.
     *
     * @param indicator its indicator's key
     * @return the line
     * @throws IllegalArgumentException if there is none
     */
    public ScorecardLine getLine(String indicator) {
        return lines.stream()
                .filter(line -> line.indicator().key().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The scorecard of " + input.subject() + " has no line " + indicator));
    }

    /**
     * Every version of the standard that the card used.
     *
     * @return at least one, in time order
     */
    public List<StandardVersion> listVersions() {
        return input.segments().stream()
                .map(segment -> segment.standard().version())
                .distinct()
                .toList();
    }

    /**
     * Lines that are critical failures.
     *
     * @return empty if there are none
     */
    public List<ScorecardLine> listCriticalLines() {
        return lines.stream().filter(ScorecardLine::critical).toList();
    }
}
