package dev.touchstone.plugin.fact;

import org.jspecify.annotations.Nullable;

/**
 * Something an inspector found wrong in one record.
 *
 * @param type what kind of fault, the form's own key, not blank
 * @param severity how bad
 * @param remark the inspector's words; null if none
 */
public record Fault(
        String type, Severity severity, @Nullable String remark) {

    /** How bad a fault is. */
    public enum Severity {
        /** A blemish. */
        MINOR,
        /** A fault. */
        MAJOR,
        /** One that fails the whole record. */
        CRITICAL
    }

    /**
     * Checks the type.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Fault {
        if (type.isBlank()) {
            throw new IllegalArgumentException("A fault needs its type");
        }
    }
}
