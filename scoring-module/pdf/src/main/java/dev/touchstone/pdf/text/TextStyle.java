package dev.touchstone.pdf.text;

import dev.touchstone.pdf.font.Weight;
import java.awt.Color;

/**
 * How a piece of text looks.
 *
 * @param weight regular or bold
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param colour of the characters
 */
public record TextStyle(Weight weight, float size, float leading, Color colour) {

    /**
     * The same in bold.
     *
     * @return weight 700
     */
    public TextStyle bold() {
        return new TextStyle(Weight.BOLD, size, leading, colour);
    }

    /**
     * The same in another colour.
     *
     * @param other the colour
     * @return the style
     */
    public TextStyle in(Color other) {
        return new TextStyle(weight, size, leading, other);
    }

    /**
     * The same in another size.
     *
     * @param otherSize in points
     * @param otherLeading in points
     * @return the style
     */
    public TextStyle sized(float otherSize, float otherLeading) {
        return new TextStyle(weight, otherSize, otherLeading, colour);
    }

    /**
     * Where the baseline lies within a line so that the capitals stand in its middle.
     *
     * @return points below the line's top
     */
    public float baseline() {
        return leading / 2 + size * 0.36f;
    }
}
