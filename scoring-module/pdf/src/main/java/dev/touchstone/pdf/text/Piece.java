package dev.touchstone.pdf.text;

/**
 * A run of characters of one style within a line.
 *
 * @param x its left edge, in points from the line's left edge
 * @param text what is drawn; the font has every character of it
 * @param style how it looks
 */
public record Piece(float x, String text, TextStyle style) {}
