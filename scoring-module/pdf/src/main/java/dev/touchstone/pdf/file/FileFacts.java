package dev.touchstone.pdf.file;

import java.time.OffsetDateTime;

/**
 * What a PDF file says about itself.
 *
 * @param title shown in the window's title
 * @param language tag of its main language
 * @param madeAt when it is made
 * @param outlineShown whether readers open with the outline, as suits a file of many cards
 */
public record FileFacts(String title, String language, OffsetDateTime madeAt, boolean outlineShown) {}
