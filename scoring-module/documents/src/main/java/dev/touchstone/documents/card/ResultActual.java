package dev.touchstone.documents.card;

import dev.touchstone.scoring.card.Actual;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.PrintedNumber;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for a line while one version was in force.
 *
 * @param version the version's name
 * @param period over which it was measured, if it is carried from a longer period than the card's; else null
 * @param value the exact value; null if nothing was counted
 * @param printed the value as it is printed: never on the other side of a target or cut-off; null if nothing was counted
 * @param unit its unit
 * @param sampleSize how many facts count
 * @param excluded how many facts were looked at and not counted
 * @param interval 95 %, for proportions; else null
 */
record ResultActual(
        String version,
        @Nullable Period period,
        @Nullable Fraction value,
        @Nullable BigDecimal printed,
        Unit unit,
        long sampleSize,
        long excluded,
        @Nullable Interval interval) {

    static ResultActual of(Actual actual, String indicator, CardInput input) {
        Measurement measured = actual.measurement();
        Fraction value = measured.value().orElse(null);
        BigDecimal printed = value == null
                ? null
                : PrintedNumber.of(value, measured.unit().places(), thresholds(actual.version(), indicator, input));
        return new ResultActual(
                actual.version().version(),
                actual.period().from().isBefore(input.period().from()) ? actual.period() : null,
                value,
                printed,
                measured.unit(),
                measured.sampleSize(),
                measured.excludedCount(),
                measured.interval().orElse(null));
    }

    private static List<Fraction> thresholds(StandardVersion version, String indicator, CardInput input) {
        return input.segments().stream()
                .filter(segment -> segment.standard().version().equals(version))
                .map(segment -> find(segment.standard(), indicator))
                .flatMap(line -> line.rule().thresholds().stream())
                .toList();
    }

    private static Indicator find(Standard standard, String indicator) {
        return standard.findIndicator(indicator).orElseThrow();
    }
}
