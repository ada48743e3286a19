package dev.touchstone.pdf.whatif;

import java.math.BigDecimal;
import java.util.List;

/**
 * Totals in bars of one point.
 *
 * @param bars from the lowest points that are drawn up to 100, without gaps; at least one
 * @param tried cut-offs that are tried
 * @param inForce cut-offs in force
 */
public record Histogram(List<Bar> bars, List<Line> tried, List<Line> inForce) {

    /** Copies the lists. */
    public Histogram {
        bars = List.copyOf(bars);
        tried = List.copyOf(tried);
        inForce = List.copyOf(inForce);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException(
                    "A histogram needs bars. Give those of 50 to 100 points, be they empty.");
        }
    }

    /**
     * One bar.
     *
     * @param from its lower end in points
     * @param before how many totals lie in it now
     * @param after how many would
     * @param moving how many of those after change their grade
     */
    public record Bar(int from, int before, int after, int moving) {}

    /**
     * A cut-off.
     *
     * @param grade that begins there
     * @param from in points
     */
    public record Line(String grade, BigDecimal from) {}
}
