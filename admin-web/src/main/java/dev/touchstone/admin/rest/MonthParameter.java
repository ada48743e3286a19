package dev.touchstone.admin.rest;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A parameter of a call that names a month, such as 2026-10. */
public final class MonthParameter {

    private MonthParameter() {}

    /**
     * The month a call has to name.
     *
     * @param name the parameter's name
     * @param given what stands there; null if nothing does
     */
    public static YearMonth get(String name, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new InvalidParameter(name, "", "rest.needed");
        }
        try {
            return YearMonth.parse(given);
        } catch (DateTimeException other) {
            throw new InvalidParameter(name, given, "rest.month");
        }
    }
}
