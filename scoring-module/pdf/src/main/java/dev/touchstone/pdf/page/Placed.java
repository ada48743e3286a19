package dev.touchstone.pdf.page;

import dev.touchstone.pdf.text.Piece;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Puts set text on a page. */
public final class Placed {
    private Placed() {}

    /**
     * Text from a left edge.
     *
     * @param block the lines
     * @param x their left edge
     * @param y the first line's top
     * @return marks
     */
    public static List<Mark> left(TextBlock block, float x, float y) {
        return within(block, new Area(x, y, 0, 0), 0);
    }

    /**
     * Text to a right edge.
     *
     * @param block the lines
     * @param right their right edge
     * @param y the first line's top
     * @return marks
     */
    public static List<Mark> right(TextBlock block, float right, float y) {
        return within(block, new Area(right, y, 0, 0), 1);
    }

    /**
     * Text about a middle.
     *
     * @param block the lines
     * @param middle their middle
     * @param y the first line's top
     * @return marks
     */
    public static List<Mark> centred(TextBlock block, float middle, float y) {
        return within(block, new Area(middle, y, 0, 0), 0.5f);
    }

    private static List<Mark> within(TextBlock block, Area anchor, float share) {
        List<Mark> marks = new ArrayList<>();
        float top = anchor.y();
        for (TextLine line : block.lines()) {
            float start = anchor.x() - line.width() * share;
            for (Piece piece : line.pieces()) {
                marks.add(new Mark.Text(start + piece.x(), top + line.baseline(), piece.text(), piece.style(), 0));
            }
            top += line.leading();
        }
        return marks;
    }
}
