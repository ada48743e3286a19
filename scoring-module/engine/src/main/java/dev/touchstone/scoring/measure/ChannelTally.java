package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.statistics.OccurrenceCounter;
import dev.touchstone.scoring.statistics.Occurrences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted and left out on one channel. */
final class ChannelTally {

    private static final Comparator<RecordValue> BY_RECORD =
            Comparator.comparing(RecordValue::record).thenComparing(RecordValue::value);

    private final ExactSum numerator = new ExactSum();
    private final ExactSum denominator = new ExactSum();
    private final OccurrenceCounter thousandths = new OccurrenceCounter();
    private SortedMap<Exclusion, Long> excluded = Collections.emptySortedMap();
    private List<RecordValue> records = List.of();
    private long sampleSize;

    void add(Evidence evidence, Share share) {
        if (evidence.outcome() instanceof Observation.LeftOut leftOut) {
            exclude(leftOut.why());
        } else if (evidence.outcome() instanceof Observation.Counted counted) {
            count(counted, share);
            if (evidence.record() != null) {
                keep(List.of(new RecordValue(evidence.record(), counted.value())));
            }
        }
    }

    void add(Shape shape, long value, long times) {
        numerator.add(times * shape.numeratorOf(value), 1);
        denominator.add(times * shape.denominator(), 1);
        sampleSize += times * shape.sample();
        if (shape.hasValue()) {
            thousandths.add(value, times);
        }
        if (shape.why() != null) {
            exclude(shape.why(), times);
        }
    }

    void exclude(Exclusion why) {
        exclude(why, 1);
    }

    void merge(ChannelTally other) {
        numerator.add(other.numerator);
        denominator.add(other.denominator);
        thousandths.add(other.thousandths);
        other.excluded.forEach(this::exclude);
        keep(other.records);
        sampleSize += other.sampleSize;
    }

    Totals totals() {
        return new Totals(
                numerator.value(),
                denominator.value(),
                sampleSize,
                thousandths.occurrences(),
                records.isEmpty() ? records : records.stream().sorted(BY_RECORD).toList());
    }

    SortedMap<Exclusion, Long> excluded() {
        return excluded;
    }

    /** Writes everything in one order only, whatever the order in which it was counted. */
    void write(TallyOutput output) {
        numerator.write(output);
        denominator.write(output);
        output.write(sampleSize);
        Occurrences values = thousandths.occurrences();
        output.write(values.size());
        long before = 0;
        for (int i = 0; i < values.size(); i++) {
            output.write(values.value(i) - before);
            output.write(values.times(i));
            before = values.value(i);
        }
        output.write(excluded.size());
        excluded.forEach((why, times) -> {
            output.writeKnown(why);
            output.write(times);
        });
        output.write(records.size());
        records.stream().sorted(BY_RECORD).forEach(output::write);
    }

    /** Adds what was written. */
    void read(TallyInput input) {
        numerator.read(input);
        denominator.read(input);
        sampleSize += input.readLong();
        long value = 0;
        for (long left = input.readLong(); left > 0; left--) {
            value += input.readLong();
            thousandths.add(value, input.readLong());
        }
        for (long left = input.readLong(); left > 0; left--) {
            exclude(input.readExclusion(), input.readLong());
        }
        for (long left = input.readLong(); left > 0; left--) {
            keep(List.of(input.readRecord()));
        }
    }

    private void count(Observation.Counted counted, Share share) {
        numerator.add(
                Math.multiplyExact(counted.numerator(), share.parts()),
                Math.multiplyExact(counted.divisor(), share.of()));
        denominator.add(Math.multiplyExact(counted.denominator(), share.parts()), share.of());
        sampleSize += counted.sample();
        if (counted.thousandths() != null) {
            thousandths.add(counted.thousandths(), 1);
        }
    }

    /** Most tallies leave nothing out and keep no record, and there are millions of them. */
    private void exclude(Exclusion why, long times) {
        if (excluded.isEmpty()) {
            excluded = new TreeMap<>();
        }
        excluded.merge(why, times, Long::sum);
    }

    private void keep(List<RecordValue> more) {
        if (more.isEmpty()) {
            return;
        }
        if (records.isEmpty()) {
            records = new ArrayList<>();
        }
        records.addAll(more);
    }
}
