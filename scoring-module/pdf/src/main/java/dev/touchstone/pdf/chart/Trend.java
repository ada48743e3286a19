package dev.touchstone.pdf.chart;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.SheetTrend;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Totals over time with the team's mean. The scale does not start at zero, so every value is written at its point.
 *
 * @param points in time order, at least one
 * @param meanLabel says what the second line is, given its last value
 * @param style of the labels
 * @param setter sets them
 */
public record Trend(List<SheetTrend> points, UnaryOperator<String> meanLabel, TextStyle style, TypeSetter setter) {
    /** Less than this many points is not stretched over the height, so that noise does not look like change. */
    private static final float SMALLEST_SPAN = 10;

    private static final float SIDE = 18;
    private static final float MEAN_ROOM = 60;

    /** Copies the list. */
    public Trend {
        points = List.copyOf(points);
    }

    /**
     * Draws it.
     *
     * @param area where
     * @return marks
     */
    public List<Mark> in(Area area) {
        boolean means = points.stream().anyMatch(point -> point.teamMean() != null);
        float top = area.y() + style.leading() + 2;
        float bottom = area.bottom() - 2 * style.leading() - 8;
        Plot plot = new Plot(
                new Area(area.x() + SIDE, top, area.width() - 2 * SIDE - (means ? MEAN_ROOM - SIDE : 0), bottom - top),
                scale());
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.line(
                new Point(area.x(), area.bottom() - style.leading() - 2),
                new Point(area.right(), area.bottom() - style.leading() - 2),
                0.5f,
                Palette.LINE_2));
        addLines(plot, SheetTrend::teamMean, 1, Palette.MEAN, marks);
        addLines(plot, SheetTrend::total, 1.6f, Palette.ACCENT, marks);
        for (int i = 0; i < points.size(); i++) {
            addPoint(plot, i, area, marks);
        }
        addMeanLabel(plot, area, marks);
        return marks;
    }

    private void addPoint(Plot plot, int index, Area area, List<Mark> marks) {
        SheetTrend point = points.get(index);
        boolean last = index == points.size() - 1;
        TextStyle own = last ? style.bold().in(Palette.INK) : style.in(Palette.INK_2);
        marks.addAll(Placed.centred(
                setter.set(point.label(), style, Float.MAX_VALUE), plot.x(index), area.bottom() - style.leading()));
        BigDecimal total = point.total();
        TextBlock text = setter.set(point.text(), own, Float.MAX_VALUE);
        if (total == null) {
            marks.addAll(Placed.centred(text, plot.x(index), area.bottom() - 2 * style.leading() - 4));
            return;
        }
        float y = plot.y(total);
        marks.add(new Mark.Dot(new Point(plot.x(index), y), last ? 2.6f : 2, Palette.ACCENT));
        boolean above = point.teamMean() == null || total.compareTo(point.teamMean()) >= 0;
        marks.addAll(Placed.centred(text, plot.x(index), above ? y - style.leading() - 3 : y + 3));
    }

    private void addMeanLabel(Plot plot, Area area, List<Mark> marks) {
        for (int i = points.size() - 1; i >= 0; i--) {
            BigDecimal mean = points.get(i).teamMean();
            if (mean != null) {
                TextBlock label =
                        setter.set(meanLabel.apply(mean.toPlainString()), style.in(Palette.MEAN), MEAN_ROOM - 8);
                marks.addAll(Placed.left(label, area.right() - MEAN_ROOM + 8, plot.y(mean) - label.height() / 2));
                return;
            }
        }
    }

    /** A line through neighbours that have a value; a gap where one has none. */
    private void addLines(
            Plot plot, Function<SheetTrend, @Nullable BigDecimal> value, float width, Color colour, List<Mark> marks) {
        List<Point> run = new ArrayList<>();
        for (int i = 0; i <= points.size(); i++) {
            BigDecimal here = i < points.size() ? value.apply(points.get(i)) : null;
            if (here != null) {
                run.add(new Point(plot.x(i), plot.y(here)));
            } else {
                if (run.size() > 1) {
                    marks.add(new Mark.Path(run, false, null, colour, width, false));
                }
                run.clear();
            }
        }
    }

    private float[] scale() {
        List<BigDecimal> values = points.stream()
                .flatMap(point -> Stream.of(point.total(), point.teamMean()))
                .filter(Objects::nonNull)
                .toList();
        float lowest = 0;
        float highest = 0;
        for (int i = 0; i < values.size(); i++) {
            float value = values.get(i).floatValue();
            lowest = i == 0 ? value : Math.min(lowest, value);
            highest = i == 0 ? value : Math.max(highest, value);
        }
        float spare = Math.max(0, SMALLEST_SPAN - (highest - lowest)) / 2;
        return new float[] {lowest - spare, highest + spare};
    }

    private final class Plot {
        private final Area area;
        private final float lowest;
        private final float highest;

        Plot(Area area, float[] scale) {
            this.area = area;
            this.lowest = scale[0];
            this.highest = scale[1];
        }

        float x(int index) {
            return points.size() == 1
                    ? area.x() + area.width() / 2
                    : area.x() + area.width() * index / (points.size() - 1);
        }

        float y(BigDecimal value) {
            return area.bottom() - area.height() * (value.floatValue() - lowest) / (highest - lowest);
        }
    }
}
