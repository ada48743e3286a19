package dev.touchstone.scoring.goal;

import dev.touchstone.scoring.points.Fraction;
import java.util.Optional;

/** What value a goal asks for. */
public sealed interface Wanted {

    /**
     * The value to reach.
     *
     * @param base what was measured in the base period; empty if nothing was
     * @return empty if it depends on a base that is unknown or zero
     */
    Optional<Fraction> findValue(Optional<Fraction> base);

    /**
     * A value of its own, such as a satisfaction of 90 %.
     *
     * @param value in the unit of the indicator, or points of a total
     */
    record Value(Fraction value) implements Wanted {

        @Override
        public Optional<Fraction> findValue(Optional<Fraction> base) {
            return Optional.of(value);
        }
    }

    /**
     * So much more or less than in the base period, such as complaints −15 %.
     *
     * @param percent per cent of the base's size, not zero: +8 raises 75 to 81, and −50 to −46
     */
    record Change(Fraction percent) implements Wanted {

        /**
         * Checks that something is to change.
         *
         * @throws IllegalArgumentException if the change is zero
         */
        public Change {
            if (percent.signum() == 0) {
                throw new IllegalArgumentException("A change by 0 % is no goal. Maybe a value to keep was meant.");
            }
        }

        @Override
        public Optional<Fraction> findValue(Optional<Fraction> base) {
            return base.filter(before -> before.signum() != 0)
                    .map(before -> before.plus(
                            before.max(before.negated()).times(percent).dividedBy(Fraction.HUNDRED)));
        }
    }
}
