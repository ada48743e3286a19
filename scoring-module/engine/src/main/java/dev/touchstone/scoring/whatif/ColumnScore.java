package dev.touchstone.scoring.whatif;

import dev.touchstone.scoring.card.CountedMaxima;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Scores all cards of a rescoring by one table, a column at a time. Cards that miss the same lines share their maxima. */
final class ColumnScore {

    /** How many cards a thread takes at once. */
    private static final int CHUNK = 4_096;

    private final Rescoring people;
    private final Standard standard;
    private final Rounding rounding;
    private final List<Indicator> indicators;
    private final List<String> dimensions;
    private final List<Column> columns;
    private final List<LinePointsTable> tables;
    private final List<Fraction> shares;
    /** Standings by total in units, since many people have the same. Threads that meet here make equal ones. */
    private final @Nullable Standing[] graded;

    private final @Nullable Standing[] notGraded;

    ColumnScore(Rescoring people, Standard standard) {
        this.people = people;
        this.standard = standard;
        this.rounding = standard.conventions().rounding();
        this.indicators = standard.listIndicators();
        this.dimensions = standard.dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream().map(line -> dimension.key()))
                .toList();
        this.columns = indicators.stream().map(people::column).toList();
        this.tables = indicators.stream()
                .map(line -> new LinePointsTable(people.column(line), line, rounding))
                .toList();
        this.shares = indicators.stream()
                .map(standard.conventions().totalKind()::shareOf)
                .toList();
        int most = Units.of(Points.of(100), rounding);
        this.graded = new Standing[most + 1];
        this.notGraded = new Standing[most + 1];
    }

    List<Standing> standings() {
        tables.stream().parallel().forEach(LinePointsTable::fill);
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
        boolean isGraded = anything && isGraded(states);
        int given = anything && standard.conventions().noData() == NoData.FULL_POINTS ? unrated(states, maxima) : 0;
        List<CountedColumn> counted = IntStream.range(0, anything ? indicators.size() : 0)
                .filter(line -> states.get(line) == LineState.RATED)
                .mapToObj(line -> new CountedColumn(columns.get(line), tables.get(line), maxima.get(line), rounding))
                .toList();
        IntStream.range(0, (group.length + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            int end = Math.min(group.length, (chunk + 1) * CHUNK);
            for (int i = chunk * CHUNK; i < end; i++) {
                int card = group[i];
                standings[card] = anything ? standing(card, total(card, given, counted), isGraded) : standing(card);
            }
        });
    }

    private static int total(int card, int given, List<CountedColumn> counted) {
        int total = given;
        for (CountedColumn line : counted) {
            total += line.of(card);
        }
        return total;
    }

    private int unrated(List<LineState> states, List<Points> maxima) {
        return IntStream.range(0, states.size())
                .filter(line -> states.get(line) != LineState.RATED)
                .map(line -> Units.of(maxima.get(line), rounding))
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

    /** Where no line counts. */
    private Standing standing(int card) {
        return people.isDecided(card) ? whole(card) : new Standing(null, null, people.isVetoed(card));
    }

    private Standing standing(int card, int units, boolean isGraded) {
        if (people.isDecided(card)) {
            return whole(card);
        }
        if (people.isVetoed(card)) {
            return new Standing(Units.toPoints(units, rounding.places()), null, true);
        }
        @Nullable Standing[] known = isGraded ? graded : notGraded;
        Standing standing = known[units];
        if (standing == null) {
            Points total = Units.toPoints(units, rounding.places());
            standing = new Standing(total, isGraded ? standard.grades().bandOf(total) : null, false);
            known[units] = standing;
        }
        return standing;
    }

    private Standing whole(int card) {
        Scorecard whole = people.card(card, standard);
        return Standing.of(whole.total(), whole.outcome());
    }
}
