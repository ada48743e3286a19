package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import org.jspecify.annotations.Nullable;

/**
 * How a source that hands out pointers of its own is asked for what comes after one.
 *
 * @param <R> a record of the source
 */
@FunctionalInterface
public interface PointerQuery<R> {

    /**
     * Asks for the next records.
     *
     * @param pointer as the source handed it out; null for the very start
     * @param most how many at most
     * @return the page
     * @throws AdapterException by its kind
     */
    PointerPage<R> list(@Nullable String pointer, int most) throws AdapterException;
}
