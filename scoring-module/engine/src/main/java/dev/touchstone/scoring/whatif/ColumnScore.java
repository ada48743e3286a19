package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.CountedMaxima;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scores all cards of a rescoring by one table, a column at a time. Cards that miss the same lines share their maxima. */
final class ColumnScore {

    /** From this part of a column's places on it is quicker to fill the table than to ask for every card. */
    private static final int FEW = 8;

    private final Rescoring people;
    private final Standard standard;
    private final Rounding rounding;
    private final List<Indicator> indicators;
    private final List<String> dimensions;
    private final List<Column> columns;
    private final List<Fraction> shares;

    ColumnScore(Rescoring people, Standard standard) {
        this.people = people;
        this.standard = standard;
        this.rounding = standard.conventions().rounding();
        this.indicators = standard.listIndicators();
        this.dimensions = standard.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream().map(line -> dimension.key()))
                .toList();
        this.columns = indicators.stream().map(people::column).toList();
        this.shares = indicators.stream()
                .map(standard.conventions().totalKind()::shareOf)
                .toList();
    }

    List<Standing> standings() {
        Standing[] standings = new Standing[people.cards().size()];
        people.byRatedLines(indicators).entrySet().stream()
                .parallel()
                .forEach(group -> score(group.getKey(), group.getValue(), standings));
        return List.of(standings);
    }

    private void score(long rated, int[] group, Standing[] standings) {
        List<LineState> states = IntStream.range(0, indicators.size())
                .mapToObj(line -> (rated >> line & 1) == 1 ? LineState.RATED : LineState.NO_DATA)
                .toList();
        List<Points> maxima = new CountedMaxima(standard.conventions()).of(dimensions, states, shares);
        boolean anything = maxima.stream().anyMatch(maximum -> maximum.signum() > 0);
        boolean graded = anything && isGraded(states);
        long given = anything && standard.conventions().noData() == NoData.FULL_POINTS ? unrated(states, maxima) : 0;
        long[] totals = new long[group.length];
        Arrays.fill(totals, given);
        if (anything) {
            IntStream.range(0, indicators.size())
                    .filter(line -> states.get(line) == LineState.RATED)
                    .parallel()
                    .mapToObj(line -> table(line, maxima.get(line), group))
                    .forEachOrdered(points -> {
                        for (int i = 0; i < totals.length; i++) {
                            totals[i] += points[i];
                        }
                    });
        }
        Map<Long, Standing> known = new HashMap<>();
        for (int i = 0; i < totals.length; i++) {
            int card = group[i];
            standings[card] = standing(card, anything ? totals[i] : null, graded, known);
        }
    }

    private long[] table(int line, Points maximum, int[] group) {
        Column column = columns.get(line);
        LinePointsTable table = new LinePointsTable(column, indicators.get(line), rounding, maximum);
        if (group.length > column.size() / FEW) {
            table.filled();
        }
        long[] points = new long[group.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = table.at(column.placeOf(group[i]));
        }
        return points;
    }

    private long unrated(List<LineState> states, List<Points> maxima) {
        return IntStream.range(0, states.size())
                .filter(line -> states.get(line) != LineState.RATED)
                .mapToLong(line -> Units.of(maxima.get(line), rounding))
                .sum();
    }

    private boolean isGraded(List<LineState> states) {
        Fraction all = shares.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction rated = IntStream.range(0, states.size())
                .filter(line -> states.get(line) == LineState.RATED)
                .mapToObj(shares::get)
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction required = standard.conventions().minimumRatedWeight().share();
        return all.signum() != 0 && rated.dividedBy(all).compareTo(required) >= 0;
    }

    private Standing standing(int card, @Nullable Long units, boolean graded, Map<Long, Standing> known) {
        CardInput input = people.cards().get(card);
        if (Rescoring.isDecided(input)) {
            Scorecard whole = people.card(card, standard);
            return Standing.of(whole.total(), whole.outcome());
        }
        boolean vetoed = !input.vetoes().isEmpty();
        if (units == null || vetoed) {
            return new Standing(units == null ? null : Units.toPoints(units, rounding.places()), null, vetoed);
        }
        return known.computeIfAbsent(units, each -> {
            Points total = Units.toPoints(each, rounding.places());
            return new Standing(total, graded ? standard.grades().bandOf(total) : null, false);
        });
    }
}
