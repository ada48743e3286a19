package dev.touchstone.scoring.goal;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator or a total, a value and a day: "satisfaction 90 % in three months", "composite +8 % in a year".
 *
 * @param standard the standard's stable name
 * @param indicator the indicator's key; null for the total
 * @param subject whose; null for the whole organisation
 * @param better which way is better
 * @param wanted what to reach
 * @param base where the way begins; results are compared with those of periods of its kind
 * @param due the last day
 */
public record Goal(
        String standard,
        @Nullable String indicator,
        @Nullable Subject subject,
        Direction better,
        Wanted wanted,
        Period base,
        LocalDate due) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the last day is not after the base period
     */
    public Goal {
        if (due.isBefore(base.until())) {
            throw new IllegalArgumentException(
                    "A goal for " + due + " has no way from its base period " + base + " on. Maybe the year is wrong.");
        }
    }

    /**
     * How far one has come.
     *
     * @param before what was measured in the base period; empty if nothing was
     * @param now what was measured last; empty if nothing was
     * @param until the day before which that was, for whether it is in time
     * @return base, present and wanted value, and what to think of them
     */
    public Progress progress(Optional<Fraction> before, Optional<Fraction> now, LocalDate until) {
        Optional<Fraction> value = wanted.findValue(before);
        if (now.isEmpty() || value.isEmpty()) {
            return new Progress(before, now, value, Optional.empty(), Progress.State.NO_DATA);
        }
        boolean attained = gain(value.get(), now.get()).signum() >= 0;
        Optional<Fraction> way = before.map(from -> way(from, now.get(), value.get()));
        return new Progress(before, now, value, way, attained ? Progress.State.ATTAINED : underWay(way, until));
    }

    /**
     * The share of the time that is over.
     *
     * @param until the first day that is not over
     * @return 0 until the base period ends, 1 after the last day
     */
    public Fraction elapsed(LocalDate until) {
        long all = ChronoUnit.DAYS.between(base.until(), due.plusDays(1));
        long over = ChronoUnit.DAYS.between(base.until(), until);
        return Fraction.of(Math.max(0, Math.min(all, over)), all);
    }

    private Progress.State underWay(Optional<Fraction> way, LocalDate until) {
        Fraction time = elapsed(until);
        boolean inTime = way.map(gone -> gone.compareTo(time) >= 0).orElse(true);
        return inTime && time.compareTo(Fraction.ONE) < 0 ? Progress.State.ON_THE_WAY : Progress.State.BEHIND;
    }

    private Fraction way(Fraction from, Fraction to, Fraction value) {
        Fraction length = gain(from, value);
        if (length.signum() <= 0) {
            return gain(value, to).signum() >= 0 ? Fraction.ONE : Fraction.ZERO;
        }
        return gain(from, to).dividedBy(length).max(Fraction.ZERO).min(Fraction.ONE);
    }

    /** By how much the second is better than the first. */
    private Fraction gain(Fraction first, Fraction second) {
        return better == Direction.HIGHER_IS_BETTER ? second.minus(first) : first.minus(second);
    }
}
