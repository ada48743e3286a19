package dev.touchstone.admin.whatif;

import dev.touchstone.admin.scorecards.GradeMark;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.whatif.Impact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Totals as bars of one point with the cut-offs, ready to draw on {@link #WIDTH} × 300 units.
 *
 * @param first the lowest points drawn
 * @param bars left to right
 * @param lines cut-offs of the draft
 * @param former cut-offs in force
 * @param ticks of the axis
 * @param rungs of the people's axis
 * @param highest how many people the tallest bar stands for
 */
public record TotalsChart(
        int first,
        List<Bar> bars,
        List<Line> lines,
        List<Line> former,
        List<Tick> ticks,
        List<Tick> rungs,
        int highest) {

    /** Units of the whole width. */
    public static final int WIDTH = 720;

    private static final int LEFT = 34;
    private static final int BASE = 270;
    private static final int TALLEST = 205;
    private static final int TICK = 10;
    private static final int LOWEST = 50;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    /**
     * A bar.
     *
     * @param from its lower end in points
     * @param x left edge
     * @param y top edge
     * @param width width
     * @param height height
     * @param count how many people
     * @param moving how many of them change grade
     * @param level 4 for the best grade
     */
    public record Bar(int from, int x, int y, int width, int height, int count, int moving, int level) {}

    /**
     * A cut-off.
     *
     * @param key the grade that begins there
     * @param name of that grade
     * @param from in points
     * @param x where
     */
    public record Line(String key, String name, String from, int x) {}

    /**
     * A mark of an axis.
     *
     * @param label its number
     * @param at where
     */
    public record Tick(int label, int at) {}

    static TotalsChart of(Impact impact, GradeScale inForce, Language language) {
        List<Impact.Bin> bins = impact.bins();
        int lowest = bins.stream()
                .filter(bin -> bin.after() > 0 || bin.before() > 0)
                .mapToInt(Impact.Bin::from)
                .min()
                .orElse(LOWEST);
        int lowestLine = Math.min(lowestLine(impact.grades()), lowestLine(inForce));
        int first = Math.min(LOWEST, Math.min(lowest, lowestLine) / TICK * TICK);
        int highest =
                Math.max(1, bins.stream().mapToInt(Impact.Bin::after).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        int next = x(first + 1, first) - x(first, first);
        for (Impact.Bin bin : bins.subList(first, bins.size())) {
            int height = Math.toIntExact((long) bin.after() * TALLEST / highest);
            if (bin.after() > 0) {
                bars.add(new Bar(
                        bin.from(),
                        x(bin.from(), first) + 1,
                        BASE - Math.max(1, height),
                        Math.max(2, next - 2),
                        Math.max(1, height),
                        bin.after(),
                        bin.moving(),
                        level(bin.from(), impact.grades())));
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int at = first; at <= 100; at += TICK) {
            ticks.add(new Tick(at, x(at, first)));
        }
        return new TotalsChart(
                first,
                bars,
                lines(impact.grades(), first, language),
                lines(inForce, first, language),
                ticks,
                rungs(highest),
                highest);
    }

    private static int lowestLine(GradeScale grades) {
        int lines = grades.bands().size() - 1;
        return lines == 0 ? LOWEST : grades.bands().get(lines - 1).from().intValue();
    }

    private static List<Tick> rungs(int highest) {
        int step = 1;
        for (int each : ROUND) {
            step = each;
            if (highest / each <= 5) {
                break;
            }
        }
        List<Tick> rungs = new ArrayList<>();
        for (int at = step; at <= highest; at += step) {
            rungs.add(new Tick(at, BASE - Math.toIntExact((long) at * TALLEST / highest)));
        }
        return rungs;
    }

    private static List<Line> lines(GradeScale grades, int first, Language language) {
        return grades.bands().subList(0, grades.bands().size() - 1).stream()
                .map(band -> new Line(
                        band.key(), band.name().in(language), band.from().toPlainString(), x(band.from(), first)))
                .toList();
    }

    private static int level(int from, GradeScale grades) {
        for (int i = 0; i < grades.bands().size(); i++) {
            GradeBand band = grades.bands().get(i);
            if (band.from().compareTo(BigDecimal.valueOf(from)) <= 0) {
                return GradeMark.of(i);
            }
        }
        return 1;
    }

    private static int x(int points, int first) {
        return x(BigDecimal.valueOf(points), first);
    }

    private static int x(BigDecimal points, int first) {
        return LEFT
                + points.subtract(BigDecimal.valueOf(first))
                        .multiply(BigDecimal.valueOf(WIDTH - LEFT))
                        .divide(BigDecimal.valueOf(101L - first), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
