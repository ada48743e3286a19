package dev.touchstone.pdf.card;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import java.util.List;

/** What stands in one cell of a table. */
interface Cell {

    /** Its height without padding, in points. */
    float height();

    /** Draws it within an area that has its width. */
    List<Mark> in(Area area);

    /** As much of it as fits; at least one line. */
    Cell head(float room);

    /** What {@link #head} left over; empty if nothing. */
    Cell tail(float room);
}
