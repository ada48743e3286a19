package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.NoData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spreads 100 points over the lines that count, as the convention for missing data says. Remembers what it found; not safe for threads. */
public final class CountedMaxima {

    private final Conventions conventions;
    private final Map<Question, List<Points>> known = new HashMap<>();

    /** Cards of one table ask few different questions. */
    private record Question(List<String> dimensions, List<LineState> states, List<Fraction> shares) {}

    /**
     * Of a standard.
     *
     * @param conventions its named choices
     */
    public CountedMaxima(Conventions conventions) {
        this.conventions = conventions;
    }

    /**
     * The most that each line can count; rounded so that they are exactly 100 together, unless only the total is rounded.
     *
     * @param dimensions the key of each line's dimension
     * @param states what became of each line
     * @param shares what each line weighs before anything is left out
     * @return a maximum for each line, 0 for one that does not count; no element at all if nothing counts
     */
    public List<Points> of(List<String> dimensions, List<LineState> states, List<Fraction> shares) {
        return known.computeIfAbsent(
                new Question(dimensions, states, shares), question -> spreadOut(dimensions, states, shares));
    }

    private List<Points> spreadOut(List<String> dimensions, List<LineState> states, List<Fraction> shares) {
        List<Fraction> effective = spread(dimensions, states, shares);
        Fraction whole = effective.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (whole.signum() == 0) {
            return List.of();
        }
        List<Fraction> maxima = effective.stream()
                .map(share -> share.times(Fraction.HUNDRED).dividedBy(whole))
                .toList();
        Rounding rounding = conventions.rounding();
        if (rounding.level() != Rounding.Level.TOTAL) {
            maxima = Apportionment.round(maxima, rounding.places());
        }
        return maxima.stream().map(Points::new).toList();
    }

    private List<Fraction> spread(List<String> dimensions, List<LineState> states, List<Fraction> shares) {
        if (conventions.noData() == NoData.FULL_POINTS || conventions.noData() == NoData.ZERO) {
            return shares;
        }
        Map<String, Fraction> all = new HashMap<>();
        Map<String, Fraction> rated = new HashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            String group = group(dimensions.get(i));
            all.merge(group, shares.get(i), Fraction::plus);
            if (states.get(i) == LineState.RATED) {
                rated.merge(group, shares.get(i), Fraction::plus);
            }
        }
        List<Fraction> spread = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            String group = group(dimensions.get(i));
            Fraction whole = all.getOrDefault(group, Fraction.ZERO);
            Fraction own = rated.getOrDefault(group, Fraction.ZERO);
            boolean counts = states.get(i) == LineState.RATED && own.signum() > 0;
            spread.add(counts ? shares.get(i).times(whole).dividedBy(own) : Fraction.ZERO);
        }
        return spread;
    }

    /** Lines of one group take over each other's weight. */
    private String group(String dimension) {
        return conventions.noData() == NoData.LEAVE_OUT_OF_DIMENSION ? dimension : "";
    }
}
