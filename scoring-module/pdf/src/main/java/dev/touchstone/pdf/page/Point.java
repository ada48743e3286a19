package dev.touchstone.pdf.page;

/**
 * A place on a page.
 *
 * @param x points from the left edge
 * @param y points from the top edge
 */
public record Point(float x, float y) {}
