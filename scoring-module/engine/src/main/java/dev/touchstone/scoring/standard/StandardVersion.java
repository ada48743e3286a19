package dev.touchstone.scoring.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which standard.
 *
 * @param standard the standard's stable name, such as {@code agent-monthly}
 * @param version such as {@code 3.2}
 * @param from first day in force
 * @param until the day after the last, for an overlay that ends by itself; null if it is in force until another version takes over
 */
public record StandardVersion(
        String standard,
        String version,
        LocalDate from,
        @Nullable LocalDate until) {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if a name is blank or the days are out of order
     */
    public StandardVersion {
        if (standard.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("A version of a standard needs the standard's name and the version");
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("Version " + version + " of " + standard
                    + " is in force on no day: from " + from + " until before " + until);
        }
    }

    @Override
    public String toString() {
        return standard + " " + version;
    }
}
