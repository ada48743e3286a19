package dev.touchstone.pdf.chart;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.page.Point;
import dev.touchstone.pdf.text.Span;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.SheetDimension;
import java.util.ArrayList;
import java.util.List;

/** What each dimension attains, as a polygon over rings of 25 %. Needs three dimensions or more. */
public final class Radar {
    /** The fewest dimensions that enclose an area. */
    public static final int FEWEST = 3;

    private static final int RINGS = 4;
    private static final float LABEL_DISTANCE = 7;
    private static final float LABEL_ROOM = 66;
    private static final float UPRIGHT = 0.2f;

    private final TypeSetter setter;
    private final TextStyle style;
    private final List<SheetDimension> dimensions;

    /**
     * A radar.
     *
     * @param dimensions three or more, clockwise from the top
     * @param style of the labels
     * @param setter sets them
     */
    public Radar(List<SheetDimension> dimensions, TextStyle style, TypeSetter setter) {
        if (dimensions.size() < FEWEST) {
            throw new IllegalArgumentException(
                    "A radar needs " + FEWEST + " dimensions, not " + dimensions.size() + ". Draw bars instead.");
        }
        this.dimensions = List.copyOf(dimensions);
        this.style = style;
        this.setter = setter;
    }

    /**
     * Draws it.
     *
     * @param area where
     * @return marks
     */
    public List<Mark> in(Area area) {
        List<TextBlock> labels = dimensions.stream().map(this::label).toList();
        float above = 0;
        float below = 0;
        float beside = 0;
        for (int i = 0; i < labels.size(); i++) {
            TextBlock label = labels.get(i);
            if (!upright(i)) {
                beside = Math.max(beside, label.width());
                below = Math.max(below, cos(i) < 0 ? label.height() - rise(i, label) - LABEL_DISTANCE / 2 : 0);
            } else if (cos(i) > 0) {
                above = label.height();
            } else {
                below = Math.max(below, label.height());
            }
        }
        float lowest = lowest();
        float radius = Math.min(
                (area.height() - above - below - 2 * LABEL_DISTANCE) / (1 + lowest),
                area.width() / 2 - beside - LABEL_DISTANCE);
        float spare = area.height() - above - below - 2 * LABEL_DISTANCE - radius * (1 + lowest);
        Point centre = new Point(area.x() + area.width() / 2, area.y() + spare / 2 + above + LABEL_DISTANCE + radius);
        return draw(centre, radius, labels);
    }

    private List<Mark> draw(Point centre, float radius, List<TextBlock> labels) {
        List<Mark> marks = new ArrayList<>();
        addShape(centre, radius, marks);
        for (int ring = 1; ring <= RINGS; ring++) {
            marks.add(new Mark.Path(ring(centre, radius * ring / RINGS), true, null, Palette.LINE, 0.5f, false));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            marks.add(Mark.line(centre, at(centre, radius, i), 0.5f, Palette.LINE));
        }
        addOutline(centre, radius, marks);
        for (int i = 0; i < dimensions.size(); i++) {
            addLabel(centre, radius, i, labels.get(i), marks);
        }
        return marks;
    }

    /** How far the lowest spoke reaches down, in radii. */
    private float lowest() {
        float lowest = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            lowest = Math.max(lowest, -cos(i));
        }
        return lowest;
    }

    private boolean upright(int index) {
        return Math.abs(sin(index)) < UPRIGHT;
    }

    /** How far a label beside its spoke stands above the spoke's end: wholly at the top, not at all at the bottom. */
    private float rise(int index, TextBlock label) {
        return label.height() * (1 + cos(index)) / 2;
    }

    private TextBlock label(SheetDimension dimension) {
        TextStyle value = dimension.attained() == null ? style : style.bold().in(Palette.INK);
        return setter.set(
                List.of(new Span(dimension.name() + "\n", style.in(Palette.INK_2)), new Span(dimension.text(), value)),
                LABEL_ROOM);
    }

    private void addShape(Point centre, float radius, List<Mark> marks) {
        List<Point> shape = attained(centre, radius);
        if (shape.size() >= FEWEST) {
            marks.add(new Mark.Path(shape, true, Palette.ACCENT_TINT, null, 0, false));
        }
    }

    private void addOutline(Point centre, float radius, List<Mark> marks) {
        List<Point> shape = attained(centre, radius);
        if (shape.size() >= 2) {
            marks.add(new Mark.Path(shape, true, null, Palette.ACCENT, 1.2f, false));
        }
        shape.forEach(point -> marks.add(new Mark.Dot(point, 1.8f, Palette.ACCENT)));
    }

    private List<Point> attained(Point centre, float radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            var share = dimensions.get(i).attained();
            if (share != null) {
                points.add(at(centre, radius * Math.clamp(share.floatValue(), 0f, 1f), i));
            }
        }
        return points;
    }

    private List<Point> ring(Point centre, float radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            points.add(at(centre, radius, i));
        }
        return points;
    }

    private Point at(Point centre, float distance, int index) {
        return new Point(centre.x() + distance * sin(index), centre.y() - distance * cos(index));
    }

    private float sin(int index) {
        return (float) StrictMath.sin(2 * StrictMath.PI * index / dimensions.size());
    }

    private float cos(int index) {
        return (float) StrictMath.cos(2 * StrictMath.PI * index / dimensions.size());
    }

    private void addLabel(Point centre, float radius, int index, TextBlock label, List<Mark> marks) {
        Point end = at(centre, radius + LABEL_DISTANCE, index);
        if (upright(index)) {
            float y = cos(index) > 0 ? end.y() - label.height() + 3 : end.y() - 3;
            marks.addAll(Placed.centred(label, end.x(), y));
        } else if (sin(index) > 0) {
            marks.addAll(Placed.left(label, end.x(), end.y() - rise(index, label)));
        } else {
            marks.addAll(Placed.right(label, end.x(), end.y() - rise(index, label)));
        }
    }
}
