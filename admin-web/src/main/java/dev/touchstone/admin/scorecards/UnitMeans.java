package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The means that cards of one unit stand beside, found once for all cards of a file. Not safe for threads. */
final class UnitMeans {

    private final Map<Group, Optional<Points>> totals = new HashMap<>();
    private final Map<Group, Map<String, Fraction>> lines = new HashMap<>();

    private record Group(
            String standard,
            Period period,
            Subject.Kind kind,
            @Nullable Long unit,
            boolean confirmedOnly) {

        static Group of(ShownCard card, Period period) {
            Subject.Kind kind = card.card().input().subject().kind();
            return new Group(card.standard(), period, kind, card.unit(), card.confirmedOnly());
        }
    }

    /** The mean total of a card's unit in a period; empty if nobody has one. */
    Optional<Points> total(ShownCard card, Period period, Supplier<Optional<Points>> find) {
        return totals.computeIfAbsent(Group.of(card, period), group -> find.get());
    }

    /** What a card's unit attains on average in the card's period, line by line. */
    Map<String, Fraction> lines(ShownCard card, Supplier<Map<String, Fraction>> find) {
        return lines.computeIfAbsent(Group.of(card, card.card().input().period()), group -> find.get());
    }
}
