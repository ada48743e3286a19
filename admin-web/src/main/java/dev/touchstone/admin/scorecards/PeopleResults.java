package dev.touchstone.admin.scorecards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The results of the people a reader may see in one period, of which any part can be added up. */
public final class PeopleResults {

    private final List<OverviewCard> cards;
    private final Map<Long, List<LineFigure>> lines;

    PeopleResults(List<OverviewCard> cards, Map<Long, List<LineFigure>> lines) {
        this.cards = List.copyOf(cards);
        this.lines = Map.copyOf(lines);
    }

    /** What all of them come to. */
    public Figures ofAll() {
        return of(card -> true);
    }

    /** What those come to who belong to one of some units. */
    public Figures ofUnits(Set<Long> units) {
        return of(card -> card.unit() != null && units.contains(card.unit()));
    }

    Figures of(Predicate<OverviewCard> which) {
        return figures(cards.stream().filter(which).toList());
    }

    /** What some come to, unit by unit; people without a unit are in none. */
    Map<Long, Figures> byUnit(Predicate<OverviewCard> which) {
        Map<Long, List<OverviewCard>> units = new HashMap<>();
        for (OverviewCard card : cards) {
            if (card.unit() != null && which.test(card)) {
                units.computeIfAbsent(card.unit(), first -> new ArrayList<>()).add(card);
            }
        }
        Map<Long, Figures> figures = new HashMap<>();
        units.forEach((unit, members) -> figures.put(unit, figures(members)));
        return figures;
    }

    /** Whether any of them rests on generated facts. */
    boolean hasGenerated() {
        return cards.stream().anyMatch(OverviewCard::generated);
    }

    private Figures figures(List<OverviewCard> some) {
        return Figures.of(
                some,
                some.stream()
                        .flatMap(card -> lines.getOrDefault(card.id(), List.of()).stream())
                        .toList());
    }
}
