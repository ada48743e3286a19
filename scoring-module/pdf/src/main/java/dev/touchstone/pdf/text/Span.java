package dev.touchstone.pdf.text;

/**
 * Text in one style.
 *
 * @param text as it came from the sheet; a line feed starts a new line
 * @param style how it looks
 */
public record Span(String text, TextStyle style) {}
