package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.scoring.points.Fraction;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one fact (or of the facts of one callback) in one measurement: counted, or left out by name.
 *
 * @param facts the facts it rests on, in order, at least one; several for a callback
 * @param record the record inspected, the callback or the item reviewed; null where a fact stands for itself
 * @param anchor the instant that dates it
 * @param channel its channel
 * @param outcome counted or left out
 * @param credited whose result it counts for
 */
public record Evidence(
        List<FactId> facts,
        @Nullable String record,
        Instant anchor,
        Channel channel,
        Observation outcome,
        Credited credited)
        implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(Evidence::anchor).thenComparing(Evidence::fact);

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no fact, or the outcome is neither counted nor left out
     */
    public Evidence {
        facts = facts.size() == 1 ? List.copyOf(facts) : facts.stream().sorted().toList();
        if (facts.isEmpty() || outcome instanceof Observation.Unconcerned) {
            throw new IllegalArgumentException("Evidence needs a fact that was counted or left out: " + facts);
        }
    }

    /**
     * The fact, or the first of a callback.
     *
     * @return its name
     */
    public FactId fact() {
        return facts.get(0);
    }

    /**
     * Why it was left out.
     *
     * @return empty if it counts
     */
    public Optional<Exclusion> findExclusion() {
        return outcome instanceof Observation.LeftOut leftOut ? Optional.of(leftOut.why()) : Optional.empty();
    }

    /**
     * The value it was counted with.
     *
     * @return seconds, points, a number, or 100 and 0 for yes and no; empty if it was left out
     */
    public Optional<Fraction> findValue() {
        return outcome instanceof Observation.Counted counted ? Optional.of(counted.value()) : Optional.empty();
    }

    /** The same fact with another outcome. */
    Evidence with(Observation other) {
        return new Evidence(facts, record, anchor, channel, other, credited);
    }

    /** By anchor, then by name. */
    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
