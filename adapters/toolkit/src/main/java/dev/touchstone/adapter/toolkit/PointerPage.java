package dev.touchstone.adapter.toolkit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source that hands out pointers of its own gives at once.
 *
 * @param records in the source's order
 * @param next the pointer to what comes after them; null only if the source hands out none at its end
 * @param last whether there is nothing more at the moment
 * @param reached up to when everything visible has been read with this page, for display
 * @param <R> a record of the source
 */
public record PointerPage<R>(List<R> records, @Nullable String next, boolean last, Instant reached) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if more is to come, but there is no pointer to it
     */
    public PointerPage {
        records = List.copyOf(records);
        if (!last && next == null) {
            throw new IllegalArgumentException("A page that is not the last needs a pointer to the next");
        }
    }
}
