package dev.touchstone.pdf.chart;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextStyle;
import dev.touchstone.pdf.text.TypeSetter;
import dev.touchstone.scoring.wording.SheetDimension;
import java.util.ArrayList;
import java.util.List;

/**
 * What each dimension attains, as bars from zero: for the one or two dimensions that make no radar.
 *
 * @param dimensions one below the other
 * @param style of the labels
 * @param setter sets them
 */
public record Bars(List<SheetDimension> dimensions, TextStyle style, TypeSetter setter) {
    private static final float THICKNESS = 6;
    private static final float GAP = 14;

    /** Copies the list. */
    public Bars {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * Draws them.
     *
     * @param area where
     * @return marks
     */
    public List<Mark> in(Area area) {
        List<Mark> marks = new ArrayList<>();
        float y = area.y() + GAP;
        for (SheetDimension dimension : dimensions) {
            TextBlock text = setter.set(dimension.text(), style.bold().in(Palette.INK), area.width());
            TextBlock name = setter.set(dimension.name(), style.in(Palette.INK_2), area.width() - text.width() - GAP);
            marks.addAll(Placed.left(name, area.x(), y));
            marks.addAll(Placed.right(text, area.right(), y));
            y += name.height() + 2;
            marks.addAll(new Bar(dimension.attained(), null).in(new Area(area.x(), y, area.width(), THICKNESS)));
            y += THICKNESS + GAP;
        }
        return marks;
    }
}
