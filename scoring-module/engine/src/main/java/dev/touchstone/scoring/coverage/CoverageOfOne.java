package dev.touchstone.scoring.coverage;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.Measured;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks at one indicator after everything was measured. */
final class CoverageOfOne {

    private final Set<Subject.Kind> tried;
    private final Set<FactKind> delivered;
    private final Measured measured;

    CoverageOfOne(Set<Subject.Kind> tried, Set<FactKind> delivered, Measured measured) {
        this.tried = tried;
        this.delivered = delivered;
        this.measured = measured;
    }

    IndicatorCoverage of(Indicator indicator) {
        Measurement whole = Objects.requireNonNull(measured.organisation().get(indicator.key()));
        Measurement uncredited = Objects.requireNonNull(measured.uncredited().get(indicator.key()));
        List<Long> samples = measured.bySubject().entrySet().stream()
                .filter(entry -> tried.contains(entry.getKey().kind()))
                .map(Map.Entry::getValue)
                .map(lines -> lines.get(indicator.key()))
                .filter(Objects::nonNull)
                .filter(measurement -> measurement.value().isPresent())
                .map(Measurement::sampleSize)
                .toList();
        int ratable = (int) samples.stream()
                .filter(sample -> sample >= indicator.minimumSample())
                .count();
        SortedSet<FactKind> absent = new TreeSet<>(indicator.measure().kinds());
        absent.removeAll(delivered);
        return new IndicatorCoverage(
                indicator.key(),
                feed(indicator, whole, samples.size(), ratable),
                absent,
                whole.sampleSize(),
                samples.size(),
                ratable,
                samples.isEmpty() ? null : SampleRange.of(samples),
                whole.excluded(),
                uncredited.excludedCount());
    }

    private Feed feed(Indicator indicator, Measurement whole, int people, int ratable) {
        if (ratable > 0) {
            return Feed.FED;
        }
        if (people > 0) {
            return Feed.TOO_FEW;
        }
        if (whole.sampleSize() > 0) {
            return Feed.NOBODY_CREDITED;
        }
        if (whole.excludedCount() > 0) {
            return Feed.LEFT_OUT;
        }
        return indicator.measure().kinds().stream().anyMatch(delivered::contains)
                ? Feed.NOTHING_SELECTED
                : Feed.KIND_ABSENT;
    }
}
