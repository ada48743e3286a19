package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The part of a period in which one version of a standard was in force, with what was measured in it.
 *
 * @param standard the version
 * @param period the part; the whole period where no overlay cuts it
 * @param measurements by indicator; one that is missing was not measured
 */
public record Segment(Standard standard, Period period, Map<String, Measurement> measurements) {

    /** Copies the measurements. */
    public Segment {
        measurements = Collections.unmodifiableMap(new TreeMap<>(measurements));
    }

    Optional<Measurement> findMeasurement(String indicator) {
        return Optional.ofNullable(measurements.get(indicator));
    }
}
