package dev.touchstone.pdf.card;

import dev.touchstone.pdf.chart.Bar;
import dev.touchstone.pdf.layout.Cell;
import dev.touchstone.pdf.layout.TextCell;
import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Points over their maximum with the bar of what is attained.
 *
 * @param text "18 / 20"
 * @param bar what is attained, and the team's mean
 * @param below what the line counts on this card, where that differs; empty otherwise
 */
record PointsCell(TextCell text, Bar bar, TextCell below) implements Cell {
    private static final float GAP = 4;
    private static final float THICKNESS = 3.5f;
    private static final float BELOW = 3;

    @Override
    public float height() {
        return text.height() + GAP + THICKNESS + BELOW + below.height();
    }

    @Override
    public List<Mark> in(Area area) {
        List<Mark> marks = new ArrayList<>(text.in(area));
        marks.addAll(bar.in(new Area(area.x(), area.y() + text.height() + GAP, area.width(), THICKNESS)));
        float under = area.y() + text.height() + GAP + THICKNESS + BELOW;
        marks.addAll(below.in(new Area(area.x(), under, area.width(), below.height())));
        return marks;
    }

    @Override
    public Cell head(float room) {
        return this;
    }

    @Override
    public Cell tail(float room) {
        return TextCell.EMPTY;
    }
}
