package dev.touchstone.pdf.page;

/**
 * A rectangle on a page.
 *
 * @param x left edge, in points
 * @param y top edge, in points from the top of the page
 * @param width in points
 * @param height in points
 */
public record Area(float x, float y, float width, float height) {

    /**
     * The right edge.
     *
     * @return in points
     */
    public float right() {
        return x + width;
    }

    /**
     * The lower edge.
     *
     * @return in points
     */
    public float bottom() {
        return y + height;
    }
}
