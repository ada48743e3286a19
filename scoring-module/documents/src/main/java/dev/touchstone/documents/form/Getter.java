package dev.touchstone.documents.form;

import org.jspecify.annotations.Nullable;

/**
 * Where the value of a member that may be missing comes from.
 *
 * @param <R> the record
 * @param <T> the value
 */
@FunctionalInterface
public interface Getter<R, T> {

    /**
     * The value.
     *
     * @param record the record
     * @return null if there is none
     */
    @Nullable T of(R record);
}
