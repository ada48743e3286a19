package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.RubricPoints;
import dev.touchstone.scoring.measure.SupervisorPoints;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which values a measure can have at all.
 *
 * @param lowest the least; null if there is no limit
 * @param highest the greatest; null if there is no limit
 */
record ValueRange(@Nullable Fraction lowest, @Nullable Fraction highest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ValueRange of(Measure measure) {
        if (measure.proportion()) {
            return between(BigDecimal.ZERO, HUNDRED);
        }
        if (measure.unit() == Unit.SCORE) {
            return between(HUNDRED.negate(), HUNDRED);
        }
        if (measure instanceof MeanRating mean) {
            AnswerSource source = mean.source();
            return between(source.scale().lowest(), source.scale().highest());
        }
        if (measure instanceof RubricPoints rubric && rubric.shownOn() != null) {
            return between(BigDecimal.ZERO, rubric.shownOn());
        }
        if (measure instanceof CallbackScore callback) {
            BigDecimal all = callback.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return between(BigDecimal.ZERO, callback.shownOnHundred() ? HUNDRED : all);
        }
        if (measure instanceof SupervisorPoints supervisor) {
            BigDecimal all = supervisor
                    .maximum()
                    .multiply(BigDecimal.valueOf(supervisor.items().size()));
            return between(BigDecimal.ZERO, all.multiply(supervisor.factor()));
        }
        return new ValueRange(Fraction.ZERO, null);
    }

    Optional<Fraction> best(Direction better) {
        return Optional.ofNullable(better == Direction.HIGHER_IS_BETTER ? highest : lowest);
    }

    Optional<Fraction> worst(Direction better) {
        return Optional.ofNullable(better == Direction.HIGHER_IS_BETTER ? lowest : highest);
    }

    private static ValueRange between(BigDecimal lowest, BigDecimal highest) {
        return new ValueRange(Fraction.of(lowest), Fraction.of(highest));
    }
}
