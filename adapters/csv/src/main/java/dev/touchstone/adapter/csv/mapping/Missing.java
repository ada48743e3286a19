package dev.touchstone.adapter.csv.mapping;

import java.util.Set;

/**
 * Texts by which a source says that it has no value. A blank cell always says so.
 *
 * @param texts the others, such as {@code ?} or {@code N/A}
 */
public record Missing(Set<String> texts) {

    /** Copies the set. */
    public Missing {
        texts = Set.copyOf(texts);
    }

    /**
     * Whether a cell is without value.
     *
     * @param text without surrounding blanks
     * @return true for blank and declared texts
     */
    public boolean covers(String text) {
        return text.isEmpty() || texts.contains(text);
    }
}
