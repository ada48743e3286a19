package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.statistics.OccurrenceCounter;
import dev.touchstone.scoring.statistics.Occurrences;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@link Columns}: what one subject's facts give to one line.
 *
 * @param columns where they are, which nobody adds to any more
 * @param from the first row
 * @param until the row after the last
 */
record Slice(Columns columns, int from, int until) {

    boolean isEmpty() {
        return from == until;
    }

    /** The measurement, as a {@link Tally} of the same observations gives it. */
    Measurement measurement(Measure measure) {
        SortedMap<Channel, Measurement> byChannel =
                isChannelTold() ? new LazySortedMap<>(() -> byChannel(measure)) : Collections.emptySortedMap();
        return measurement(measure, null, byChannel);
    }

    /** Adds the rows to a tally. */
    void addTo(Tally tally) {
        for (int row = from; row < until; row++) {
            tally.add(columns.shape(row), columns.value(row), columns.times(row));
        }
    }

    private SortedMap<Channel, Measurement> byChannel(Measure measure) {
        SortedMap<Channel, Measurement> measurements = new TreeMap<>();
        for (int row = from; row < until; row++) {
            measurements.computeIfAbsent(
                    columns.shape(row).channel(),
                    channel -> measurement(measure, channel, Collections.emptySortedMap()));
        }
        return measurements;
    }

    /** Of one channel, or of all. */
    private Measurement measurement(
            Measure measure, @Nullable Channel channel, SortedMap<Channel, Measurement> byChannel) {
        long numerator = 0;
        long denominator = 0;
        long sample = 0;
        boolean hasValues = false;
        SortedMap<Exclusion, Long> excluded = Collections.emptySortedMap();
        for (int row = from; row < until; row++) {
            Shape shape = columns.shape(row);
            if (channel != null && !channel.equals(shape.channel())) {
                continue;
            }
            long times = columns.times(row);
            numerator += times * shape.numeratorOf(columns.value(row));
            denominator += times * shape.denominator();
            sample += times * shape.sample();
            hasValues |= shape.hasValue();
            if (shape.why() != null) {
                excluded = excluded.isEmpty() ? new TreeMap<>() : excluded;
                excluded.merge(shape.why(), times, Long::sum);
            }
        }
        Conclusion conclusion = measure.conclusion();
        Quotient value = conclusion.conclude(new Totals(
                Fraction.of(numerator),
                Fraction.of(denominator),
                sample,
                conclusion.looksAtValues() ? occurrences(channel) : Occurrences.NONE,
                List.of()));
        return new Measurement(
                measure.unit(),
                value.numerator(),
                value.denominator(),
                sample,
                measure.proportion(),
                byChannel,
                hasValues
                        ? new LazySortedMap<>(() -> new Distribution(occurrences(channel)))
                        : Collections.emptySortedMap(),
                excluded,
                List.of());
    }

    private Occurrences occurrences(@Nullable Channel channel) {
        OccurrenceCounter counter = new OccurrenceCounter();
        for (int row = from; row < until; row++) {
            Shape shape = columns.shape(row);
            if (shape.hasValue() && (channel == null || channel.equals(shape.channel()))) {
                counter.add(columns.value(row), columns.times(row));
            }
        }
        return counter.occurrences();
    }

    private boolean isChannelTold() {
        for (int row = from; row < until; row++) {
            if (!columns.shape(row).channel().equals(Channel.UNKNOWN)) {
                return true;
            }
        }
        return false;
    }
}
