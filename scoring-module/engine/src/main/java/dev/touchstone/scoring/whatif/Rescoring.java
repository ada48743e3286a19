package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Segment;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many cards of past periods, measured once, to be scored by one table after another. Totals and grades are exactly those of the
 * explained scorecards; where a table allows it they are found without building every card. Safe to share between threads.
 */
public final class Rescoring {

    private static final int MOST_LINES = 62;

    private final List<CardInput> cards;
    private final BitSet decided = new BitSet();
    private final BitSet vetoed = new BitSet();
    private final Map<String, Column> byValue = new HashMap<>();
    private final Map<String, Column> byCard = new HashMap<>();
    private Map<Long, int[]> byRatedLines = Map.of();
    private List<Demand> demanded = List.of();

    /** What decides whether a measured line is rated; weights, targets and rules do not. */
    private record Demand(String indicator, int minimumSample) {}

    /**
     * Takes what was measured.
     *
     * @param cards each with one segment, whose standard does not matter
     * @throws IllegalArgumentException if a card has several segments
     */
    public Rescoring(List<CardInput> cards) {
        this.cards = List.copyOf(cards);
        this.cards.stream()
                .filter(card -> card.segments().size() != 1)
                .findFirst()
                .ifPresent(card -> {
                    throw new IllegalArgumentException("The card of " + card.subject() + " in " + card.period()
                            + " has " + card.segments().size() + " segments: derive cards under overlays one by one");
                });
        for (int i = 0; i < this.cards.size(); i++) {
            CardInput card = this.cards.get(i);
            boolean changed = !card.adjustments().isEmpty()
                    || !card.items().isEmpty()
                    || !card.exemptions().isEmpty();
            decided.set(i, changed);
            vetoed.set(i, !card.vetoes().isEmpty());
        }
    }

    /**
     * The cards, in the order of all standings.
     *
     * @return as given
     */
    public List<CardInput> cards() {
        return cards;
    }

    /**
     * Scores all cards.
     *
     * @param standard any table; a line that was not measured has no data
     * @return a standing for each card, in their order
     */
    public List<Standing> score(Standard standard) {
        if (!allowsColumns(standard)) {
            return derive(cards.stream().map(card -> under(card, standard)).toList());
        }
        return new ColumnScore(this, standard).standings();
    }

    /**
     * One card with all its explanation.
     *
     * @param card its place in the list
     * @param standard any table
     * @return the scorecard whose total and grade stand in the list of standings
     */
    public Scorecard card(int card, Standard standard) {
        return Scorecard.derivedFrom(under(cards.get(card), standard));
    }

    /**
     * Scores cards one by one, for periods that an overlay cuts into segments.
     *
     * @param inputs any cards
     * @return a standing for each
     */
    public static List<Standing> derive(List<CardInput> inputs) {
        return Scorecard.derivedFromAll(inputs).stream()
                .map(card -> Standing.of(card.total(), card.outcome()))
                .toList();
    }

    /** The cards' measurements by one indicator; sorted by value unless its rule looks at more. */
    synchronized Column column(Indicator indicator) {
        boolean onlyValue = indicator.rule().looksOnlyAtTheValue()
                && indicator.channelTargets().targets().isEmpty();
        return onlyValue
                ? byValue.computeIfAbsent(indicator.key(), key -> Column.byValue(cards, key))
                : byCard.computeIfAbsent(indicator.key(), key -> Column.byCard(cards, key));
    }

    /** The cards by the lines that are rated, as bits in the order of the indicators. The last answer is kept: a slider moves weights. */
    synchronized Map<Long, int[]> byRatedLines(List<Indicator> indicators) {
        List<Demand> demands = indicators.stream()
                .map(indicator -> new Demand(indicator.key(), indicator.minimumSample()))
                .toList();
        if (!demands.equals(demanded)) {
            byRatedLines = groups(indicators);
            demanded = demands;
        }
        return byRatedLines;
    }

    private Map<Long, int[]> groups(List<Indicator> indicators) {
        long[] rated = new long[cards.size()];
        for (int line = 0; line < indicators.size(); line++) {
            Column column = column(indicators.get(line));
            for (int card = 0; card < rated.length; card++) {
                boolean measured = column.placeOf(card) != Column.NOTHING;
                if (LineState.of(indicators.get(line), measured, column.sampleOf(card)) == LineState.RATED) {
                    rated[card] |= 1L << line;
                }
            }
        }
        return IntStream.range(0, rated.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        card -> rated[card],
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                group -> group.stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())));
    }

    /** Whether people decided anything about a card besides findings. */
    boolean isDecided(int card) {
        return decided.get(card);
    }

    /** Whether findings put a card outside the grades. */
    boolean isVetoed(int card) {
        return vetoed.get(card);
    }

    private static boolean allowsColumns(Standard standard) {
        Conventions conventions = standard.conventions();
        boolean ruinous = conventions.criticalFailure() == CriticalFailure.TOTAL_ZERO
                || conventions.criticalFailure() == CriticalFailure.DIMENSION_ZERO;
        boolean critical = standard.listIndicators().stream().anyMatch(indicator -> indicator.criticalBelow() != null);
        return conventions.totalKind() != TotalKind.MEAN_OF_RECORDS
                && conventions.rounding().level() != Rounding.Level.TOTAL
                && standard.listIndicators().size() <= MOST_LINES
                && !(ruinous && critical);
    }

    private static CardInput under(CardInput card, Standard standard) {
        Segment measured = card.segments().get(0);
        return new CardInput(
                card.subject(),
                card.period(),
                List.of(new Segment(standard, measured.period(), measured.measurements())),
                card.exemptions(),
                card.adjustments(),
                card.items(),
                card.vetoes());
    }
}
