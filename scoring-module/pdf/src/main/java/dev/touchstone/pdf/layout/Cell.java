package dev.touchstone.pdf.layout;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import java.util.List;

/** What stands in one cell of a table. */
public interface Cell {

    /**
     * Its height.
     *
     * @return without padding, in points
     */
    float height();

    /**
     * Draws it.
     *
     * @param area has its width
     * @return marks
     */
    List<Mark> in(Area area);

    /**
     * As much of it as fits.
     *
     * @param room in points
     * @return at least one line
     */
    Cell head(float room);

    /**
     * What {@link #head} left over.
     *
     * @param room in points
     * @return empty if nothing
     */
    Cell tail(float room);
}
