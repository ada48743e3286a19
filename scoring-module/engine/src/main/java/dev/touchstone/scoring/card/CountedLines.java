package dev.touchstone.scoring.card;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.NoData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Spreads 100 points over the lines that count, as the convention for missing data says. */
final class CountedLines {

    private final Conventions conventions;

    CountedLines(Conventions conventions) {
        this.conventions = conventions;
    }

    /** The lines with what they count; shares are the lines' own, before anything is left out. */
    List<ScorecardLine> count(List<ScorecardLine> lines, List<Fraction> shares) {
        List<Fraction> effective = spread(lines, shares);
        Fraction whole = effective.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (whole.signum() == 0) {
            return lines;
        }
        Rounding rounding = conventions.rounding();
        boolean byLine = rounding.level() != Rounding.Level.TOTAL;
        List<Fraction> maxima = effective.stream()
                .map(share -> share.times(Fraction.HUNDRED).dividedBy(whole))
                .toList();
        if (byLine) {
            maxima = Apportionment.round(maxima, rounding.places());
        }
        List<ScorecardLine> counted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Points maximum = new Points(maxima.get(i));
            Points points = maximum.times(attained(lines.get(i)));
            counted.add(lines.get(i).withCounted(maximum, byLine ? points.rounded(rounding) : points));
        }
        return counted;
    }

    private Fraction attained(ScorecardLine line) {
        if (line.state() == LineState.RATED) {
            return line.attained();
        }
        return conventions.noData() == NoData.FULL_POINTS ? Fraction.ONE : Fraction.ZERO;
    }

    private List<Fraction> spread(List<ScorecardLine> lines, List<Fraction> shares) {
        if (conventions.noData() == NoData.FULL_POINTS || conventions.noData() == NoData.ZERO) {
            return shares;
        }
        Map<String, Fraction> all = new LinkedHashMap<>();
        Map<String, Fraction> rated = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String group = group(lines.get(i));
            all.merge(group, shares.get(i), Fraction::plus);
            if (lines.get(i).state() == LineState.RATED) {
                rated.merge(group, shares.get(i), Fraction::plus);
            }
        }
        List<Fraction> spread = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ScorecardLine line = lines.get(i);
            Fraction own = rated.get(group(line));
            boolean counts = line.state() == LineState.RATED && own != null && own.signum() > 0;
            spread.add(
                    counts
                            ? shares.get(i)
                                    .times(Objects.requireNonNull(all.get(group(line))))
                                    .dividedBy(Objects.requireNonNull(own))
                            : Fraction.ZERO);
        }
        return spread;
    }

    /** Lines that take over each other's weight. */
    private String group(ScorecardLine line) {
        return conventions.noData() == NoData.LEAVE_OUT_OF_DIMENSION
                ? line.dimension().key()
                : "";
    }
}
