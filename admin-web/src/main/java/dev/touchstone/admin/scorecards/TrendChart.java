package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.wording.SheetTrend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last periods as a line, ready to draw on 232 × 86 units. The line need not start at zero, so every point writes its value.
 *
 * @param points from left to right
 * @param own the subject's line
 * @param mean the unit's mean, dashed; empty if it is not known
 * @param sentence the same in words
 */
public record TrendChart(List<Dot> points, String own, String mean, String sentence) {

    private static final int LEFT = 18;
    private static final int RIGHT = 214;
    private static final int TOP = 18;
    private static final int BOTTOM = 60;

    /**
     * One period.
     *
     * @param x its place
     * @param y the height of its total
     * @param label the period
     * @param total its total as text
     * @param shown whether there is a total
     */
    public record Dot(int x, int y, String label, String total, boolean shown) {}

    /** Of the points of a sheet, oldest first. */
    public static TrendChart of(List<SheetTrend> trend) {
        List<BigDecimal> values = trend.stream()
                .flatMap(each -> Stream.of(each.total(), each.teamMean()))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal lowest = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal highest = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        List<Dot> dots = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> mean = new ArrayList<>();
        int gap = trend.size() < 2 ? 0 : (RIGHT - LEFT) / (trend.size() - 1);
        for (int i = 0; i < trend.size(); i++) {
            SheetTrend each = trend.get(i);
            int x = LEFT + i * gap;
            int y = each.total() == null ? BOTTOM : height(each.total(), lowest, highest);
            dots.add(new Dot(x, y, each.label(), each.text(), each.total() != null));
            if (each.total() != null) {
                own.add(x + "," + y);
            }
            if (each.teamMean() != null) {
                mean.add(x + "," + height(each.teamMean(), lowest, highest));
            }
        }
        return new TrendChart(
                dots,
                String.join(" ", own),
                String.join(" ", mean),
                trend.stream().map(each -> each.label() + " " + each.text()).collect(Collectors.joining(", ")));
    }

    private static int height(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
        BigDecimal span = highest.subtract(lowest);
        if (span.signum() == 0) {
            return (TOP + BOTTOM) / 2;
        }
        BigDecimal up = value.subtract(lowest).multiply(BigDecimal.valueOf(BOTTOM - TOP));
        return BOTTOM - up.divide(span, 0, RoundingMode.HALF_UP).intValue();
    }
}
