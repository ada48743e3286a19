package dev.touchstone.scoring.coverage;

import java.util.List;

/**
 * How large the samples of people are.
 *
 * @param smallest of the person with the fewest records, at least 0
 * @param median of the person in the middle; the lower one of two in the middle
 * @param largest of the person with the most records
 */
public record SampleRange(long smallest, long median, long largest) {

    /** The range of at least one sample. */
    static SampleRange of(List<Long> samples) {
        List<Long> sorted = samples.stream().sorted().toList();
        int last = sorted.size() - 1;
        return new SampleRange(sorted.get(0), sorted.get(last / 2), sorted.get(last));
    }
}
