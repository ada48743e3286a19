package dev.touchstone.pdf.whatif;

import dev.touchstone.pdf.layout.Styles;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.pdf.text.TypeSetter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Totals as bars of one point: filled where they stay, hatched where they change grade, with a stepped line for how it is now.
 *
 * @param histogram what is drawn
 * @param people what the upright axis counts
 * @param points what the level axis measures
 * @param setter sets the labels
 */
record TotalsPlot(Histogram histogram, String people, String points, TypeSetter setter) {
    private static final TextStyle AXIS = Styles.FOOT;
    private static final TextStyle CUT_OFF = Styles.FOOT.bold().in(Palette.INK);
    private static final float SIDE = 24;
    private static final float ABOVE = 32;
    private static final float BELOW = 24;
    private static final int TICK = 10;
    private static final int MOST_RUNGS = 5;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000};

    static Mark after(Area area) {
        return Mark.filled(area, Palette.LINE_2);
    }

    static Mark moving(Area area) {
        return new Mark.Hatch(area, Palette.WHITE, Palette.ACCENT);
    }

    static Mark before(List<Point> steps) {
        return new Mark.Path(steps, false, null, Palette.INK_3, 0.9f, false);
    }

    static Mark tried(float x, float top, float bottom) {
        return Mark.line(new Point(x, top), new Point(x, bottom), 1.4f, Palette.INK);
    }

    static Mark inForce(float x, float top, float bottom) {
        return new Mark.Path(List.of(new Point(x, top), new Point(x, bottom)), false, null, Palette.INK_3, 0.9f, true);
    }

    List<Mark> in(Area area) {
        Plot plot = new Plot(
                new Area(area.x() + SIDE, area.y() + ABOVE, area.width() - SIDE, area.height() - ABOVE - BELOW));
        List<Mark> marks = new ArrayList<>();
        addRungs(plot, marks);
        histogram.bars().forEach(bar -> addBar(plot, bar, marks));
        marks.add(before(steps(plot)));
        addAxes(plot, area, marks);
        histogram.inForce().forEach(line -> marks.add(inForce(plot.x(line.from()), area.y() + 20, plot.area.bottom())));
        histogram.tried().forEach(line -> addTried(plot, line, area, marks));
        return marks;
    }

    private void addRungs(Plot plot, List<Mark> marks) {
        int step = 1;
        for (int each : ROUND) {
            step = each;
            if (plot.highest / each <= MOST_RUNGS) {
                break;
            }
        }
        for (int at = step; at <= plot.highest; at += step) {
            float y = plot.y(at);
            marks.add(Mark.line(new Point(plot.area.x(), y), new Point(plot.area.right(), y), 0.5f, Palette.GRID));
            marks.addAll(Placed.right(
                    setter.set(String.valueOf(at), AXIS, SIDE), plot.area.x() - 4, y - AXIS.leading() / 2));
        }
    }

    private void addBar(Plot plot, Histogram.Bar bar, List<Mark> marks) {
        float x = plot.x(BigDecimal.valueOf(bar.from())) + 1;
        float width = plot.unit() - 2;
        float staying = plot.y(bar.after() - bar.moving());
        if (bar.after() > bar.moving()) {
            marks.add(after(new Area(x, staying, width, plot.area.bottom() - staying)));
        }
        if (bar.moving() > 0) {
            float top = plot.y(bar.after());
            Area area = new Area(x, top, width, staying - top);
            marks.add(moving(area));
            marks.add(new Mark.Box(area, 0, null, Palette.ACCENT, false));
        }
    }

    private List<Point> steps(Plot plot) {
        List<Point> steps = new ArrayList<>();
        for (Histogram.Bar bar : histogram.bars()) {
            float x = plot.x(BigDecimal.valueOf(bar.from()));
            float y = plot.y(bar.before());
            steps.add(new Point(x, y));
            steps.add(new Point(x + plot.unit(), y));
        }
        return steps;
    }

    private void addAxes(Plot plot, Area area, List<Mark> marks) {
        float base = plot.area.bottom();
        marks.add(Mark.line(new Point(plot.area.x(), base), new Point(plot.area.right(), base), 0.8f, Palette.INK_3));
        for (Histogram.Bar bar : histogram.bars()) {
            if (bar.from() % TICK == 0) {
                TextBlock tick = setter.set(String.valueOf(bar.from()), AXIS, SIDE);
                float x = plot.x(BigDecimal.valueOf(bar.from()));
                marks.addAll(
                        bar.from() == plot.last()
                                ? Placed.right(tick, plot.area.right(), base + 3)
                                : Placed.centred(tick, x, base + 3));
            }
        }
        marks.addAll(Placed.right(
                setter.set(points, AXIS, area.width()), plot.area.right(), area.bottom() - AXIS.leading()));
        marks.addAll(Placed.left(setter.set(people, AXIS, area.width()), area.x(), area.y() + ABOVE - 16));
    }

    private void addTried(Plot plot, Histogram.Line line, Area area, List<Mark> marks) {
        float x = plot.x(line.from());
        marks.add(tried(x, area.y() + 22, plot.area.bottom()));
        TextBlock name = setter.set(line.grade() + "\n" + line.from().toPlainString(), CUT_OFF, Float.MAX_VALUE);
        marks.addAll(Placed.centred(name, Math.min(x, plot.area.right() - name.width() / 2), area.y()));
    }

    /** Where points and people lie. */
    private final class Plot {
        private final Area area;
        private final int highest;

        Plot(Area area) {
            this.area = area;
            this.highest = histogram.bars().stream()
                    .mapToInt(bar -> Math.max(bar.before(), bar.after()))
                    .reduce(1, Math::max);
        }

        int last() {
            return histogram.bars().getLast().from();
        }

        float unit() {
            return area.width() / histogram.bars().size();
        }

        float x(BigDecimal points) {
            float from = points.floatValue() - histogram.bars().getFirst().from();
            return area.x() + Math.max(0, from) * unit();
        }

        float y(int people) {
            return area.bottom() - area.height() * people / highest;
        }
    }
}
