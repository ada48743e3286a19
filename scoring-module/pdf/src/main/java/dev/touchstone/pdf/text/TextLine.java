package dev.touchstone.pdf.text;

import java.util.List;

/**
 * One set line.
 *
 * @param pieces from left to right
 * @param width in points, without spaces at its end
 * @param leading the largest of its pieces, in points
 * @param baseline in points below its top
 */
public record TextLine(List<Piece> pieces, float width, float leading, float baseline) {

    /** Copies the list. */
    public TextLine {
        pieces = List.copyOf(pieces);
    }
}
