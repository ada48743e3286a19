package dev.touchstone.pdf.page;

import dev.touchstone.pdf.text.TextStyle;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn on a page. All measures are points, y grows downwards from the top edge. */
public sealed interface Mark {

    /**
     * A run of text.
     *
     * @param x left edge
     * @param baseline of the characters
     * @param text what is drawn
     * @param style how it looks
     * @param degrees how far it is turned to the left about its start
     */
    record Text(float x, float baseline, String text, TextStyle style, float degrees) implements Mark {}

    /**
     * The number of pages of the whole file, known only when the file ends.
     *
     * @param x left edge
     * @param baseline of the digits
     * @param suffix text behind the number
     * @param style how it looks
     */
    record FilePages(float x, float baseline, String suffix, TextStyle style) implements Mark {}

    /**
     * A rectangle.
     *
     * @param area where
     * @param radius of its corners
     * @param fill its ground; null for none
     * @param edge its outline, half a point wide; null for none
     * @param dashed whether the outline is dashed
     */
    record Box(
            Area area,
            float radius,
            @Nullable Color fill,
            @Nullable Color edge,
            boolean dashed) implements Mark {}

    /**
     * A line through points, or the shape they enclose.
     *
     * @param points at least two
     * @param closed whether the last is joined to the first
     * @param fill ground of the shape; null for none
     * @param stroke colour of the line; null for none
     * @param width of the line
     * @param dashed whether the line is dashed
     */
    record Path(
            List<Point> points,
            boolean closed,
            @Nullable Color fill,
            @Nullable Color stroke,
            float width,
            boolean dashed)
            implements Mark {
        /** Copies the list. */
        public Path {
            points = List.copyOf(points);
        }
    }

    /**
     * A dot.
     *
     * @param centre where
     * @param radius how large
     * @param fill its colour
     */
    record Dot(Point centre, float radius, Color fill) implements Mark {}

    /**
     * Slanted stripes: the sign of what is provisional.
     *
     * @param area where
     * @param ground between the stripes
     * @param stripes their colour
     */
    record Hatch(Area area, Color ground, Color stripes) implements Mark {}

    /**
     * A filled rectangle without an edge.
     *
     * @param area where
     * @param fill its colour
     * @return the mark
     */
    static Mark filled(Area area, Color fill) {
        return new Box(area, 0, fill, null, false);
    }

    /**
     * A straight line.
     *
     * @param from its start
     * @param to its end
     * @param width how thick
     * @param colour of the line
     * @return the mark
     */
    static Mark line(Point from, Point to, float width, Color colour) {
        return new Path(List.of(from, to), false, null, colour, width, false);
    }
}
