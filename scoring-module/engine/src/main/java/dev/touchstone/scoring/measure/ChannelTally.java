package dev.touchstone.scoring.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted and left out on one channel. */
final class ChannelTally {

    private static final Comparator<RecordValue> BY_RECORD =
            Comparator.comparing(RecordValue::record).thenComparing(RecordValue::value);

    private final ExactSum numerator = new ExactSum();
    private final ExactSum denominator = new ExactSum();
    private final Map<Long, Long> thousandths = new HashMap<>();
    private final SortedMap<Exclusion, Long> excluded = new TreeMap<>();
    private final List<RecordValue> records = new ArrayList<>();
    private long sampleSize;

    void add(Evidence evidence, Share share) {
        if (evidence.outcome() instanceof Observation.LeftOut leftOut) {
            exclude(leftOut.why());
        } else if (evidence.outcome() instanceof Observation.Counted counted) {
            count(counted, share);
            if (evidence.record() != null) {
                records.add(new RecordValue(evidence.record(), counted.value()));
            }
        }
    }

    void exclude(Exclusion why) {
        excluded.merge(why, 1L, Long::sum);
    }

    void merge(ChannelTally other) {
        numerator.add(other.numerator);
        denominator.add(other.denominator);
        other.thousandths.forEach((value, times) -> thousandths.merge(value, times, Long::sum));
        other.excluded.forEach((why, times) -> excluded.merge(why, times, Long::sum));
        records.addAll(other.records);
        sampleSize += other.sampleSize;
    }

    Totals totals() {
        return new Totals(
                numerator.value(),
                denominator.value(),
                sampleSize,
                new TreeMap<>(thousandths),
                records.stream().sorted(BY_RECORD).toList());
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
            thousandths.merge(counted.thousandths(), 1L, Long::sum);
        }
    }
}
