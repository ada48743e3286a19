package dev.touchstone.plugin.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a source has already counted: by an ACD, a survey supplier, a spreadsheet.
 *
 * @param key stream and key, kept for life
 * @param circumstances the person stands in {@link Role#ASSESSED}, unless the figure is a team's
 * @param team the team it is about; null if it is about a person
 * @param name which figure, not blank
 * @param from first day it covers
 * @param until the day after the last it covers, after {@code from}
 * @param numerator at most three decimals
 * @param denominator above 0, at most three decimals; 1 for a plain number
 * @param unit the source's unit, such as {@code s} or {@code %}; null if it has none
 * @param sampleSize how many observations it rests on, at least 0; null if not provided
 * @param source who counted it; null if not provided
 */
public record Figure(
        FactKey key,
        Circumstances circumstances,
        @Nullable TeamRef team,
        String name,
        LocalDate from,
        LocalDate until,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable String unit,
        @Nullable Integer sampleSize,
        @Nullable String source)
        implements ServiceFact {

    /**
     * Checks the figure.
     *
     * @throws IllegalArgumentException if the name is blank, the days are out of order, the denominator is not above 0, a
     *     number has more than three decimals, the sample is negative or nobody is named
     */
    public Figure {
        if (name.isBlank()) {
            throw new IllegalArgumentException(key + ": a figure needs its name");
        }
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException(
                    key + ": the figure covers no day: from " + from + " until before " + until);
        }
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException(key + ": denominator " + denominator.toPlainString()
                    + " is not above 0\nMaybe nothing was counted that day: leave the figure out");
        }
        Counts.requireDecimals(key + ": numerator", numerator);
        Counts.requireDecimals(key + ": denominator", denominator);
        Counts.require(key, "sampleSize", sampleSize);
        if (team == null && circumstances.listPeople(Role.ASSESSED).isEmpty()) {
            throw new IllegalArgumentException(
                    key + ": a figure needs the person (role ASSESSED) or the team it is about");
        }
    }

    @Override
    public Figure withCircumstances(Circumstances other) {
        return new Figure(key, other, team, name, from, until, numerator, denominator, unit, sampleSize, source);
    }

    @Override
    public FactKind kind() {
        return FactKind.FIGURE;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        return anchor == Anchor.DAY ? Optional.of(from.atStartOfDay(zone).toInstant()) : Optional.empty();
    }
}
