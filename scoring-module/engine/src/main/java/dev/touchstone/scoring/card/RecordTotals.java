package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.RecordValue;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives every single inspection or callback a total by weight, so that the card's total can be their mean. */
final class RecordTotals {

    private final CardInput input;
    private final Set<String> rated;

    /** For the lines that are rated; the others count as the convention for missing data says. */
    RecordTotals(CardInput input, Set<String> rated) {
        this.input = input;
        this.rated = rated;
    }

    List<RecordTotal> list() {
        List<RecordTotal> totals = new ArrayList<>();
        for (Segment segment : input.segments()) {
            byRecord(segment).forEach((record, measurements) -> {
                CardInput single = CardInput.of(input.subject(), segment.period(), weighed(segment), measurements);
                totals.add(new RecordTotal(record, totalOf(Scorecard.derivedFrom(single))));
            });
        }
        return totals;
    }

    private SortedMap<String, Map<String, Measurement>> byRecord(Segment segment) {
        SortedMap<String, Map<String, Measurement>> records = new TreeMap<>();
        segment.measurements().forEach((indicator, measurement) -> {
            for (RecordValue each : rated.contains(indicator) ? measurement.records() : List.<RecordValue>of()) {
                records.computeIfAbsent(each.record(), key -> new TreeMap<>())
                        .put(indicator, Measurement.of(measurement.unit(), each.value(), measurement.sampleSize()));
            }
        });
        return records;
    }

    /** Exact unless records are rounded one by one. */
    private Points totalOf(Scorecard single) {
        Points exact = single.linesTotal().plus(single.criticalEffect());
        Rounding rounding = input.standard().conventions().rounding();
        return rounding.level() == Rounding.Level.RECORD ? exact.rounded(rounding) : exact;
    }

    private static Standard weighed(Segment segment) {
        Conventions conventions = segment.standard().conventions();
        Rounding rounding = conventions.rounding();
        return segment.standard()
                .withConventions(conventions
                        .withTotalKind(TotalKind.WEIGHTED_POINTS)
                        .withRounding(new Rounding(rounding.mode(), rounding.places(), Rounding.Level.TOTAL)));
    }
}
