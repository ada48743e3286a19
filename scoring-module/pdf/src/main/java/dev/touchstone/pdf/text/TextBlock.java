package dev.touchstone.pdf.text;

import java.util.List;

/**
 * A paragraph set to a width.
 *
 * @param lines at least one, which is empty for empty text
 */
public record TextBlock(List<TextLine> lines) {

    /** Copies the list. */
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /**
     * The height of all lines.
     *
     * @return in points
     */
    public float height() {
        float height = 0;
        for (TextLine line : lines) {
            height += line.leading();
        }
        return height;
    }

    /**
     * The width of the longest line.
     *
     * @return in points
     */
    public float width() {
        float width = 0;
        for (TextLine line : lines) {
            width = Math.max(width, line.width());
        }
        return width;
    }
}
