package dev.touchstone.admin.scorecards;

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
        List<OverviewCard> some = cards.stream().filter(which).toList();
        return Figures.of(
                some,
                some.stream()
                        .flatMap(card -> lines.getOrDefault(card.id(), List.of()).stream())
                        .toList());
    }
}
