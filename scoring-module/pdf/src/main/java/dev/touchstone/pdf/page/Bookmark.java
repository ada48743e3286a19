package dev.touchstone.pdf.page;

/**
 * A place that the outline names.
 *
 * @param title as shown there
 * @param page index of the page within its chapter, from 0
 * @param y points from the top of that page
 */
public record Bookmark(String title, int page, float y) {}
