package dev.touchstone.admin.standards.curve;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line gives people for what was measured, unrounded.
 *
 * @param people everybody with a value that the rule can score
 * @param unscored how many have a value that the rule cannot score, such as an answer on another scale
 */
public record Attained(List<OnePerson> people, int unscored) {

    private static final Fraction MUCH = Fraction.of(1, 4);

    /**
     * One person on the curve.
     *
     * @param value what was measured
     * @param share what is attained of the maximum, 0 to 1
     * @param worse what would be attained one unit worse; the same for answers, which have no next value
     */
    public record OnePerson(Fraction value, Fraction share, Fraction worse) {

        /** Whether one unit worse costs points. */
        public boolean isClose() {
            return worse.compareTo(share) < 0;
        }

        /** Whether nothing is attained, or one unit worse costs more than a quarter of the maximum. */
        public boolean isInDanger() {
            return share.signum() == 0 || share.minus(worse).compareTo(MUCH) > 0;
        }
    }

    /** Copies. */
    public Attained {
        people = List.copyOf(people);
    }

    /** What an indicator gives for each of some measurements; those without a value or below the sample are left out. */
    public static Attained of(Indicator indicator, Collection<Measurement> measured) {
        List<OnePerson> people = new ArrayList<>();
        int unscored = 0;
        for (Measurement each : measured) {
            Fraction value = each.value().orElse(null);
            if (value == null || each.sampleSize() < indicator.minimumSample()) {
                continue;
            }
            Fraction share = share(indicator, each);
            if (share == null) {
                unscored++;
            } else {
                people.add(new OnePerson(value, share, worse(indicator, each, value, share)));
            }
        }
        return new Attained(people, unscored);
    }

    /** The mean share, 0 to 1; 0 if nobody is there. */
    public Fraction mean() {
        return people.isEmpty()
                ? Fraction.ZERO
                : people.stream()
                        .map(OnePerson::share)
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(Fraction.of(people.size()));
    }

    /** How many attain everything. */
    public long full() {
        return people.stream().filter(each -> each.share().equals(Fraction.ONE)).count();
    }

    /** How many attain nothing. */
    public long zero() {
        return people.stream().filter(each -> each.share().signum() == 0).count();
    }

    /** For how many one unit worse costs points. */
    public long close() {
        return people.stream().filter(OnePerson::isClose).count();
    }

    /**
     * How many have fallen off a cliff.
     *
     * @param below the share that is left below it, 0 to 1
     */
    public long fallen(Fraction below) {
        return people.stream()
                .filter(each -> each.share().compareTo(below) <= 0)
                .count();
    }

    /**
     * How many would fall off a cliff one unit worse.
     *
     * @param below the share that is left below it, 0 to 1
     */
    public long atTheEdge(Fraction below) {
        return people.stream()
                .filter(each ->
                        each.share().compareTo(below) > 0 && each.worse().compareTo(below) <= 0)
                .count();
    }

    private static Fraction worse(Indicator indicator, Measurement measured, Fraction value, Fraction share) {
        if (indicator.rule() instanceof AnswerMap) {
            return share;
        }
        boolean lower = indicator.rule().better() == Direction.LOWER_IS_BETTER;
        Fraction next = lower ? value.plus(Fraction.ONE) : value.minus(Fraction.ONE);
        if (next.signum() < 0 && value.signum() >= 0) {
            return share;
        }
        Fraction worse = share(indicator, Measurement.of(measured.unit(), next, measured.sampleSize()));
        return worse == null ? share : worse;
    }

    /** Null if the rule does not know the value: it says so by refusing it. */
    private static @Nullable Fraction share(Indicator indicator, Measurement measured) {
        Points maximum = indicator.maximum();
        try {
            List<Points> lost = indicator.deductions(measured).stream()
                    .map(Deduction::points)
                    .toList();
            return Fraction.ONE.minus(Points.sum(lost).shareOf(maximum));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
