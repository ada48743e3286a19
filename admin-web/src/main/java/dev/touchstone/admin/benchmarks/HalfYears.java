package dev.touchstone.admin.benchmarks;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.period.Period.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** Halves of calendar years. */
final class HalfYears {

    private HalfYears() {}

    /** Reads {@code 2026-H1}; empty for anything else. */
    static Optional<Period> find(String text) {
        try {
            return Optional.of(Period.parse(text)).filter(period -> period.kind() == Kind.HALF_YEAR);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The one before the half year a day lies in. */
    static Period before(LocalDate day) {
        return Period.containing(Kind.HALF_YEAR, day).previous();
    }
}
