package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.measurements.MeasuringRun;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Measures what the whole company reached in a half year, pooled as the standard declares. */
@ApplicationScoped
public class CompanyMeasuring {

    @Inject
    MeasuringRun run;

    @Inject
    InstantSource clock;

    /** Whether personal fields of the half year's facts were erased, so that it cannot be measured any more. */
    boolean isErased(Period half) {
        return run.isErased(half);
    }

    /** Where the ledger of facts stands. */
    long position() {
        return run.position();
    }

    /** The company's figures by the indicator's key. */
    Map<String, OwnFigure> measure(Standard standard, Period half) {
        long asOf = run.position();
        boolean byMonth = standard.conventions().pooling() == Pooling.MEAN_OF_SUBPERIODS;
        List<Map<String, Measurement>> parts = new ArrayList<>();
        for (Period period : byMonth ? half.listMonths() : List.of(half)) {
            parts.add(run.measureCompany(standard, period, asOf));
        }
        Map<String, OwnFigure> figures = new HashMap<>();
        for (Indicator indicator : standard.listIndicators()) {
            List<Measurement> measured = parts.stream()
                    .map(part -> part.get(indicator.key()))
                    .filter(Objects::nonNull)
                    .toList();
            figures.put(indicator.key(), figure(standard, measured, asOf));
        }
        return figures;
    }

    /** The mean of the parts that have a value; of one part its value. */
    private OwnFigure figure(Standard standard, List<Measurement> parts, long asOf) {
        List<Fraction> values =
                parts.stream().flatMap(part -> part.value().stream()).toList();
        Fraction value = values.isEmpty()
                ? null
                : values.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(values.size()));
        return new OwnFigure(
                standard.version().version(),
                value,
                parts.stream().mapToLong(Measurement::sampleSize).sum(),
                asOf,
                clock.instant());
    }
}
