package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.points.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator comes to for several people.
 *
 * @param rated how many people have points for it
 * @param met how many of them reach target and full points
 * @param mean the mean of their values, each person counting once; null if nobody is rated
 * @param attained what they gain of what they could, 0 to 1; null if nobody is rated
 */
public record IndicatorFigures(
        long rated,
        long met,
        @Nullable Fraction mean,
        @Nullable Fraction attained) {

    static IndicatorFigures of(List<LineFigure> lines) {
        List<LineFigure> rated = lines.stream()
                .filter(line -> line.rated() && line.denominator().signum() > 0)
                .toList();
        if (rated.isEmpty()) {
            return new IndicatorFigures(0, 0, null, null);
        }
        Fraction values = rated.stream()
                .map(line -> Fraction.of(line.numerator()).dividedBy(Fraction.of(line.denominator())))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction points = rated.stream().map(line -> Fraction.of(line.points())).reduce(Fraction.ZERO, Fraction::plus);
        Fraction most = rated.stream().map(line -> Fraction.of(line.maximum())).reduce(Fraction.ZERO, Fraction::plus);
        return new IndicatorFigures(
                rated.size(),
                rated.stream().filter(LineFigure::met).count(),
                values.dividedBy(Fraction.of(rated.size())),
                most.signum() == 0 ? null : points.dividedBy(most));
    }
}
