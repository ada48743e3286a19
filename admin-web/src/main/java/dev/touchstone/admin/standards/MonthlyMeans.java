package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.curve.CurveDrawing;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The mean of everybody's values, month by month, oldest first, and a line through them. */
public class MonthlyMeans {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 24;
    private static final int EDGE = 3;

    private final List<Month> months = new ArrayList<>();

    /**
     * One month.
     *
     * @param name the month, such as {@code 2026-03}
     * @param mean mean of the values of those who have one
     */
    public record Month(String name, Fraction mean) {

        /** The mean as it is printed. */
        public String text() {
            return CurveDrawing.text(mean);
        }
    }

    /** Adds a month before the others, if anybody has a value in it. */
    void addBefore(Period period, Collection<Measurement> measured) {
        List<Fraction> values = measured.stream()
                .map(Measurement::value)
                .flatMap(Optional::stream)
                .toList();
        if (!values.isEmpty()) {
            Fraction sum = values.stream().reduce(Fraction.ZERO, Fraction::plus);
            months.add(0, new Month(period.toString(), sum.dividedBy(Fraction.of(values.size()))));
        }
    }

    public List<Month> getMonths() {
        return months;
    }

    /** Corners of the line in a picture of 120 by 24. */
    public String getLine() {
        List<Fraction> means = months.stream().map(Month::mean).toList();
        Fraction least = means.stream().reduce(Fraction::min).orElse(Fraction.ZERO);
        Fraction most = means.stream().reduce(Fraction::max).orElse(Fraction.ZERO);
        Fraction span = most.equals(least) ? Fraction.ONE : most.minus(least);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < means.size(); i++) {
            Fraction x = Fraction.of((long) i * (WIDTH - 2 * EDGE), Math.max(1, means.size() - 1))
                    .plus(Fraction.of(EDGE));
            Fraction up = means.get(i).minus(least).dividedBy(span).times(Fraction.of(HEIGHT - 2L * EDGE));
            line.append(text(x))
                    .append(',')
                    .append(text(Fraction.of(HEIGHT - EDGE).minus(up)))
                    .append(' ');
        }
        return line.toString().strip();
    }

    private static String text(Fraction place) {
        return place.round(1, RoundingMode.HALF_UP).toPlainString();
    }
}
