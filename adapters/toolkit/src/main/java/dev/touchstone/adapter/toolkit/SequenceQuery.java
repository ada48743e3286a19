package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.AdapterException;
import java.util.List;

/**
 * How a source that numbers what happens is asked for what came after a number.
 *
 * @param <R> a record of the source
 */
@FunctionalInterface
public interface SequenceQuery<R> {

    /**
     * Asks for records by number, ascending.
     *
     * @param after the number that is done already; 0 for the very start
     * @param most how many at most
     * @return the records with the next higher numbers; none only if there are no more
     * @throws AdapterException by its kind
     */
    List<R> list(long after, int most) throws AdapterException;
}
