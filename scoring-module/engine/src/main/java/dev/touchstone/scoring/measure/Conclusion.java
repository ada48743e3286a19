package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.statistics.Quantiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** How observations become one figure. */
public sealed interface Conclusion {

    /** Sum of numerators by sum of denominators. */
    Conclusion RATIO = new Ratio();
    /** Sum of numerators. */
    Conclusion TOTAL = new Total();
    /** The value in the middle. */
    Conclusion MEDIAN = new Median();

    /**
     * The figure.
     *
     * @param totals what was counted
     * @return denominator 0 if there is no figure
     */
    Quotient conclude(Totals totals);

    /**
     * Whether the figure depends on single values and not only on sums.
     *
     * @return true for the median and percentiles
     */
    default boolean looksAtValues() {
        return false;
    }

    /** Sum of numerators by sum of denominators: rates and means. */
    record Ratio() implements Conclusion {
        @Override
        public Quotient conclude(Totals totals) {
            return totals.denominator().signum() == 0
                    ? Quotient.NONE
                    : Quotient.of(totals.numerator(), totals.denominator());
        }
    }

    /** Sum of numerators, whatever the number of facts. */
    record Total() implements Conclusion {
        @Override
        public Quotient conclude(Totals totals) {
            return totals.sampleSize() == 0 ? Quotient.NONE : Quotient.of(totals.numerator());
        }
    }

    /** The value in the middle, or the mean of the two in the middle. */
    record Median() implements Conclusion {
        @Override
        public boolean looksAtValues() {
            return true;
        }

        @Override
        public Quotient conclude(Totals totals) {
            return Quantiles.findMedian(totals.thousandths())
                    .map(value -> Quotient.of(value, Fraction.of(1000)))
                    .orElse(Quotient.NONE);
        }
    }

    /**
     * The smallest value that at least so many per cent do not exceed (nearest rank).
     *
     * @param percent 1 to 99
     */
    record Percentile(int percent) implements Conclusion {
        @Override
        public boolean looksAtValues() {
            return true;
        }

        @Override
        public Quotient conclude(Totals totals) {
            return Quantiles.findPercentile(totals.thousandths(), percent)
                    .map(value -> Quotient.of(value, Fraction.of(1000)))
                    .orElse(Quotient.NONE);
        }
    }

    /**
     * The sum, over some items, of the mean of each item's records, times a factor. There is no figure while an item has no record.
     *
     * @param items names of the records, at least one
     * @param factor above 0
     */
    record SumOfMeans(SortedSet<String> items, BigDecimal factor) implements Conclusion {
        @Override
        public Quotient conclude(Totals totals) {
            Map<String, List<Fraction>> byItem = new TreeMap<>();
            for (RecordValue record : totals.records()) {
                byItem.computeIfAbsent(record.record(), item -> new ArrayList<>())
                        .add(record.value());
            }
            if (!byItem.keySet().containsAll(items)) {
                return Quotient.NONE;
            }
            Fraction sum = Fraction.ZERO;
            for (List<Fraction> values : byItem.values()) {
                Fraction ofItem = values.stream().reduce(Fraction.ZERO, Fraction::plus);
                sum = sum.plus(ofItem.dividedBy(Fraction.of(values.size())));
            }
            return Quotient.of(sum.times(Fraction.of(factor)));
        }
    }
}
