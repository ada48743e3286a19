package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was measured together with what people decided. A decision about a line that the standard in force does not have, or an
 * adjustment of a line that is not rated, waits: it counts as soon as there is something it can change.
 */
final class DecidedInput {

    private DecidedInput() {}

    /** The input a scorecard is derived from; decisions that stood in the given one are replaced. */
    static CardInput of(CardInput measured, List<Decision> standing) {
        CardInput bare =
                measured.withExemptions(List.of()).withAdjustments(List.of()).withItems(List.of());
        if (standing.isEmpty()) {
            return bare;
        }
        Set<String> lines = keys(Scorecard.derivedFrom(bare).lines());
        CardInput exempted = bare.withItems(standing.stream()
                        .filter(each -> each.kind() == DecisionKind.ITEM)
                        .map(DecidedInput::item)
                        .toList())
                .withExemptions(standing.stream()
                        .filter(each -> each.kind() == DecisionKind.EXEMPTION && lines.contains(lineOf(each)))
                        .map(each -> new LineExemption(lineOf(each), each.reason(), each.by()))
                        .toList());
        Set<String> rated = keys(Scorecard.derivedFrom(exempted).lines().stream()
                .filter(line -> line.state() == LineState.RATED)
                .toList());
        return exempted.withAdjustments(standing.stream()
                .filter(each -> each.kind() == DecisionKind.ADJUSTMENT && rated.contains(lineOf(each)))
                .map(each -> new Adjustment(lineOf(each), points(each), each.reason(), each.by()))
                .toList());
    }

    /** Whether a result rests on everything that stands, and on nothing that was taken back. */
    static boolean isWhole(CardInput decided, List<Decision> standing) {
        return of(decided, standing).equals(decided);
    }

    /** Whether a decision changes this result, or waits. */
    static boolean counts(Decision decision, CardInput decided) {
        return switch (decision.kind()) {
            case ITEM -> true;
            case EXEMPTION ->
                decided.exemptions().stream().anyMatch(each -> each.indicator().equals(decision.indicator()));
            case ADJUSTMENT ->
                decided.adjustments().stream().anyMatch(each -> each.indicator().equals(decision.indicator()));
            case WITHDRAWAL -> false;
        };
    }

    private static Item item(Decision decision) {
        return new Item(Objects.requireNonNull(decision.item()), points(decision), decision.reason(), decision.by());
    }

    private static Points points(Decision decision) {
        BigDecimal points = Objects.requireNonNull(decision.points());
        return Points.of(points);
    }

    private static String lineOf(Decision decision) {
        return Objects.requireNonNull(decision.indicator());
    }

    private static Set<String> keys(List<ScorecardLine> lines) {
        return lines.stream().map(line -> line.indicator().key()).collect(Collectors.toSet());
    }
}
