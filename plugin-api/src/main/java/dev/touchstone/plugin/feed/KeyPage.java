package dev.touchstone.plugin.feed;

import dev.touchstone.plugin.fact.FactKey;
import java.util.List;

/**
 * One page of a complete listing of the keys that exist at the source, for streams whose deletes leave no trace.
 *
 * @param keys keys that exist now
 * @param next where to go on, in the same stream
 * @param last true if the listing is complete
 */
public record KeyPage(List<FactKey> keys, Cursor next, boolean last) {

    /** Copies the list. */
    public KeyPage {
        keys = List.copyOf(keys);
    }
}
