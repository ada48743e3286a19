package dev.touchstone.pdf;

import dev.touchstone.plugin.text.Language;
import java.time.OffsetDateTime;

/**
 * A file of many scorecards.
 *
 * @param title as readers show it in the window's title
 * @param language the file's main language; each card keeps its own
 * @param madeAt when it is made, which the file records
 */
public record Booklet(String title, Language language, OffsetDateTime madeAt) {}
