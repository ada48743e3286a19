package dev.touchstone.pdf.chart;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Palette;
import dev.touchstone.pdf.page.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share of the whole as a bar from zero on a track, with a tick at the mean.
 *
 * @param share 0 to 1; null for an empty track
 * @param mean 0 to 1; null for no tick
 */
public record Bar(@Nullable BigDecimal share, @Nullable BigDecimal mean) {
    private static final float OVERHANG = 2;

    /**
     * Draws it.
     *
     * @param area the track
     * @return marks
     */
    public List<Mark> in(Area area) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(area, 1, Palette.SURFACE_3, null, false));
        if (share != null && share.signum() > 0) {
            Area filled = new Area(area.x(), area.y(), area.width() * clamped(share), area.height());
            marks.add(new Mark.Box(filled, Math.min(1, filled.width() / 2), Palette.ACCENT, null, false));
        }
        if (mean != null) {
            float x = area.x() + area.width() * clamped(mean);
            marks.add(Mark.line(
                    new Point(x, area.y() - OVERHANG), new Point(x, area.bottom() + OVERHANG), 1.2f, Palette.INK));
        }
        return marks;
    }

    private static float clamped(BigDecimal value) {
        return Math.clamp(value.floatValue(), 0f, 1f);
    }
}
