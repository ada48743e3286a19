package dev.touchstone.scoring.coverage;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.Exclusion;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What given facts do for one indicator.
 *
 * @param indicator its key
 * @param feed whether they feed it
 * @param absentKinds kinds of facts that it looks at and that no source delivers
 * @param counted how many observations count in the whole organisation
 * @param people how many people (or whoever is assessed) have a value
 * @param ratable how many of them reach the minimum sample
 * @param samples the samples of those who have a value; null if nobody has
 * @param excluded how many facts were looked at and left out, by reason
 * @param uncredited how many facts credit nobody known
 */
public record IndicatorCoverage(
        String indicator,
        Feed feed,
        SortedSet<FactKind> absentKinds,
        long counted,
        int people,
        int ratable,
        @Nullable SampleRange samples,
        SortedMap<Exclusion, Long> excluded,
        long uncredited) {

    /** Copies. */
    public IndicatorCoverage {
        absentKinds = Collections.unmodifiableSortedSet(new TreeSet<>(absentKinds));
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
    }

    /**
     * The reason why most facts were left out.
     *
     * @return the most frequent one, the first of several; empty if every fact counts
     */
    public Optional<Exclusion> findMainExclusion() {
        return excluded.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<Exclusion, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Exclusion, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
