package dev.touchstone.pdf.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks that belong together.
 *
 * @param node what they are to a screen reader; null for decoration
 * @param marks in drawing order
 */
public record Content(@Nullable Node node, List<Mark> marks) {

    /** Copies the list. */
    public Content {
        marks = List.copyOf(marks);
    }
}
