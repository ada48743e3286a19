package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source is asked for everything since a stamp, page by page.
 *
 * @param <R> a record of the source
 */
@FunctionalInterface
public interface SweepQuery<R> {

    /**
     * Asks for records in an order that does not change while they are read, such as by number.
     *
     * @param since the earliest stamp, included; {@link Instant#EPOCH} for all
     * @param pointer to the page, as the source handed it out; null for the first
     * @param most how many at most
     * @return the page
     * @throws AdapterException by its kind
     */
    PointerPage<R> list(Instant since, @Nullable String pointer, int most) throws AdapterException;
}
