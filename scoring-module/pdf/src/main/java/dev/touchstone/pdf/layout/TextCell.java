package dev.touchstone.pdf.layout;

import dev.touchstone.pdf.page.Area;
import dev.touchstone.pdf.page.Mark;
import dev.touchstone.pdf.page.Placed;
import dev.touchstone.pdf.text.TextBlock;
import dev.touchstone.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Paragraphs one below the other.
 *
 * @param lines of all of them
 * @param right whether they end at the right edge, as figures do
 */
public record TextCell(List<TextLine> lines, boolean right) implements Cell {
    /** Nothing. */
    public static final TextCell EMPTY = new TextCell(List.of(), false);

    /** Copies the list. */
    public TextCell {
        lines = List.copyOf(lines);
    }

    /**
     * Text from the left edge.
     *
     * @param blocks one below the other
     * @return the cell
     */
    public static TextCell left(TextBlock... blocks) {
        return new TextCell(linesOf(blocks), false);
    }

    /**
     * Text to the right edge.
     *
     * @param blocks one below the other
     * @return the cell
     */
    public static TextCell right(TextBlock... blocks) {
        return new TextCell(linesOf(blocks), true);
    }

    private static List<TextLine> linesOf(TextBlock... blocks) {
        return Arrays.stream(blocks).flatMap(block -> block.lines().stream()).toList();
    }

    @Override
    public float height() {
        return new TextBlock(lines).height();
    }

    @Override
    public List<Mark> in(Area area) {
        TextBlock block = new TextBlock(lines);
        return right ? Placed.right(block, area.right(), area.y()) : Placed.left(block, area.x(), area.y());
    }

    @Override
    public Cell head(float room) {
        return new TextCell(lines.subList(0, fitting(room)), right);
    }

    @Override
    public Cell tail(float room) {
        return new TextCell(lines.subList(fitting(room), lines.size()), right);
    }

    private int fitting(float room) {
        List<TextLine> fitting = new ArrayList<>();
        float used = 0;
        for (TextLine line : lines) {
            used += line.leading();
            if (used > room && !fitting.isEmpty()) {
                break;
            }
            fitting.add(line);
        }
        return fitting.size();
    }
}
