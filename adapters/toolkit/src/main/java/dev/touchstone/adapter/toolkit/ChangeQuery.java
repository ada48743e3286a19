package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import java.time.Instant;
import java.util.List;

/**
 * How a source is asked for what has changed.
 *
 * @param <R> a record of the source
 */
@FunctionalInterface
public interface ChangeQuery<R> {

    /**
     * Asks for records by stamp of change and, among equal stamps, by number, both ascending.
     *
     * @param from the earliest stamp, included; a source that tells time by the second may give earlier ones too
     * @param until the first stamp no more
     * @param offset how many of them to skip
     * @param most how many at most
     * @return as many as asked for; fewer only if there are no more
     * @throws AdapterException by its kind
     */
    List<R> list(Instant from, Instant until, int offset, int most) throws AdapterException;
}
