package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.points.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the scorecards of several people in one period come to.
 *
 * @param people how many scorecards
 * @param meanTotal the mean of the shown totals; null if nobody has one
 * @param grades how many people have each grade, by its key
 * @param notGraded how many have too little to be rated
 * @param notQualified how many a veto puts outside the grades
 * @param unconfirmed how many nobody has confirmed yet
 * @param moved how many would come out differently now than confirmed
 * @param indicators what each indicator comes to, by its key
 */
public record Figures(
        long people,
        @Nullable Fraction meanTotal,
        Map<String, Long> grades,
        long notGraded,
        long notQualified,
        long unconfirmed,
        long moved,
        Map<String, IndicatorFigures> indicators) {

    /** Of nobody. */
    public static final Figures NONE = of(List.of(), List.of());

    public Figures {
        grades = Map.copyOf(grades);
        indicators = Map.copyOf(indicators);
    }

    static Figures of(List<OverviewCard> cards, List<LineFigure> lines) {
        List<Fraction> totals = cards.stream()
                .map(OverviewCard::total)
                .filter(Objects::nonNull)
                .map(Fraction::of)
                .toList();
        return new Figures(
                cards.size(),
                totals.isEmpty()
                        ? null
                        : totals.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(totals.size())),
                cards.stream()
                        .filter(card -> card.grade() != null)
                        .collect(Collectors.groupingBy(
                                card -> Objects.requireNonNull(card.grade()), Collectors.counting())),
                count(cards, ResultKind.NOT_GRADED),
                count(cards, ResultKind.NOT_QUALIFIED),
                cards.stream().filter(card -> card.revision() == 0).count(),
                cards.stream().filter(OverviewCard::moved).count(),
                lines.stream()
                        .collect(Collectors.groupingBy(
                                LineFigure::indicator,
                                Collectors.collectingAndThen(Collectors.toList(), IndicatorFigures::of))));
    }

    private static long count(List<OverviewCard> cards, ResultKind outcome) {
        return cards.stream().filter(card -> card.outcome() == outcome).count();
    }

    /** What an indicator comes to; nobody rated where no card has it. */
    public IndicatorFigures indicator(String key) {
        return indicators.getOrDefault(key, IndicatorFigures.of(List.of()));
    }
}
