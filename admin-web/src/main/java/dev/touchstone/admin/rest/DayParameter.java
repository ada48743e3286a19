package dev.touchstone.admin.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A parameter of a call that names a day, such as 2026-10-31. */
public final class DayParameter {

    private DayParameter() {}

    /**
     * The day a call has to name.
     *
     * @param name the parameter's name
     * @param given what stands there; null if nothing does
     */
    public static LocalDate get(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new InvalidParameter(name, "", "rest.needed");
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException other) {
            throw new InvalidParameter(name, given, "rest.day");
        }
    }
}
