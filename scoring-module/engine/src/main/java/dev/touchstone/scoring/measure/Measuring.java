package dev.touchstone.scoring.measure;

import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is to be measured over which period. Facts may come in any order and any number; only what a measure needs of them is kept.
 *
 * <p>Hand over every fact that has any instant from {@link #earliest()} until before {@link #latest()}. Facts that do not matter are
 * ignored, so more never hurts; a fact must not come twice.
 *
 * @param period the period
 * @param zone the organisation's zone
 * @param roster who belongs where and when
 * @param exemptions special-case clauses; the first that covers a fact names it
 * @param pooling how a long period's figure comes from its facts
 * @param measures the lines, each with a key of its own
 */
public record Measuring(
        Period period,
        ZoneId zone,
        Roster roster,
        List<Exemption> exemptions,
        Pooling pooling,
        List<KeyedMeasure> measures) {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if two lines, or two exemptions, share a key
     */
    public Measuring {
        exemptions = List.copyOf(exemptions);
        measures = List.copyOf(measures);
        requireDistinct("measures", measures.stream().map(KeyedMeasure::key).toList());
        requireDistinct("exemptions", exemptions.stream().map(Exemption::key).toList());
    }

    /**
     * The first instant of facts that matter.
     *
     * @return the period's start, or earlier where a measure looks behind
     */
    public Instant earliest() {
        return period.start(zone).minus(longest(Measure::lookBehind));
    }

    /**
     * The first instant of facts that no longer matter.
     *
     * @return the period's end, or later where a measure looks ahead
     */
    public Instant latest() {
        return period.end(zone).plus(longest(Measure::lookAhead));
    }

    /**
     * Starts counting. Several passes over parts of the facts can be merged.
     *
     * @return a pass that has seen no fact
     */
    public MeasuringPass begin() {
        return new MeasuringPass(this, scope(), true, measures);
    }

    /**
     * Starts counting for subjects only, for a host that makes scorecards and needs no figures of the whole organisation.
     *
     * @return a pass that has seen no fact, and of which {@link Measured#organisation()} and {@link Measured#uncredited()} are empty
     */
    public MeasuringPass beginOfSubjects() {
        return new MeasuringPass(this, scope(), false, measures);
    }

    /**
     * Starts counting for subjects where a host has kept what was counted on the days of the period: lines that
     * {@link Measure#countsByDay() count by day} look at no fact but take what {@link MeasuringPass#add} adds.
     *
     * @return a pass that has seen no fact and no day
     */
    public MeasuringPass beginWithDays() {
        return new MeasuringPass(
                this,
                scope(),
                false,
                measures.stream().filter(line -> !line.measure().countsByDay()).toList());
    }

    /**
     * Starts counting day by day, for a host that keeps what was counted.
     *
     * @return a pass that has seen no fact; only lines that {@link Measure#countsByDay() count by day} look at any
     */
    public DaysPass beginDays() {
        return new DaysPass(this);
    }

    /**
     * Measures all facts in one pass.
     *
     * @param facts in any order
     * @return the measurements
     */
    public Measured measure(Iterable<IdentifiedFact> facts) {
        MeasuringPass pass = begin();
        facts.forEach(pass::accept);
        return pass.conclude();
    }

    /**
     * What became of every fact that one line looked at, for one subject.
     *
     * @param facts in any order
     * @param key the line's key
     * @param subject whose
     * @return counted and left out, by anchor and name
     * @throws IllegalArgumentException if there is no such line
     */
    public List<Evidence> listEvidence(Iterable<IdentifiedFact> facts, String key, Subject subject) {
        return listEvidence(facts, key, evidence -> evidence.credited().shares().containsKey(subject));
    }

    /**
     * What became of every fact that one line looked at, in the whole organisation, including facts that credit nobody known.
     *
     * @param facts in any order
     * @param key the line's key
     * @return counted and left out, by anchor and name
     * @throws IllegalArgumentException if there is no such line
     */
    public List<Evidence> listEvidence(Iterable<IdentifiedFact> facts, String key) {
        return listEvidence(facts, key, evidence -> true);
    }

    private List<Evidence> listEvidence(Iterable<IdentifiedFact> facts, String key, Predicate<Evidence> wanted) {
        Counter counter = Counter.of(new Lens(getLine(key), scope(), new Credits(roster, zone)));
        List<Evidence> found = new ArrayList<>();
        Consumer<Evidence> keep = evidence -> {
            if (wanted.test(evidence)) {
                found.add(evidence);
            }
        };
        facts.forEach(fact -> counter.accept(new Sighting(fact, zone), keep));
        counter.finish(keep);
        found.sort(Comparator.naturalOrder());
        return List.copyOf(found);
    }

    /**
     * The line with a key.
     *
     * @param key the key
     * @return the line
     * @throws IllegalArgumentException if there is none
     */
    public KeyedMeasure getLine(String key) {
        return measures.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is measured under the key \"" + key
                        + "\": there are "
                        + measures.stream().map(KeyedMeasure::key).toList()));
    }

    Scope scope() {
        return Scope.of(this);
    }

    private Duration longest(Function<Measure, Duration> look) {
        return measures.stream()
                .map(line -> look.apply(line.measure()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static void requireDistinct(String what, List<String> keys) {
        if (keys.stream().distinct().count() != keys.size()) {
            throw new IllegalArgumentException("Two " + what + " share a key: " + keys);
        }
    }
}
