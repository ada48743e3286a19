package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.statistics.OccurrenceCounter;
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
