package dev.touchstone.scoring.card;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.FactMeasure;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.KeyedMeasure;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From facts to the scorecards of one period: everything a host needs in one place.
 *
 * @param period the period
 * @param zone the organisation's zone
 * @param roster who belongs where and when
 * @param versions what is in force, in time order, together the period
 */
public record Assessment(Period period, ZoneId zone, Roster roster, List<InForce> versions) {

    /** Copies the versions. */
    public Assessment {
        versions = List.copyOf(versions);
    }

    /**
     * An assessment by one standard for the whole period.
     *
     * @param standard the version in force
     * @param period the period
     * @param zone the organisation's zone
     * @param roster who belongs where and when
     * @return the assessment
     */
    public static Assessment of(Standard standard, Period period, ZoneId zone, Roster roster) {
        return new Assessment(period, zone, roster, List.of(new InForce(standard, period)));
    }

    /**
     * The first instant of facts that matter.
     *
     * @return the period's start, or earlier where a measure looks behind or a line carries the value of a longer period
     */
    public Instant earliest() {
        return listMeasurings().stream()
                .map(Measuring::earliest)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> period.start(zone));
    }

    /**
     * The first instant of facts that no longer matter.
     *
     * @return the period's end, or later where a measure looks ahead
     */
    public Instant latest() {
        return listMeasurings().stream()
                .map(Measuring::latest)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> period.end(zone));
    }

    /**
     * The kinds of facts that matter; facts of another kind change nothing and need not be read.
     *
     * @return what the indicators look at, and findings where the standard has vetoes
     */
    public Set<FactKind> kinds() {
        return kinds(measure -> true);
    }

    /**
     * The kinds of facts that matter where a host has kept what was counted on days.
     *
     * @return what indicators look at that do not {@link Measure#countsByDay() count by day}, and findings where the standard has vetoes
     */
    public Set<FactKind> kindsBesideDays() {
        return kinds(measure -> !measure.countsByDay());
    }

    private Set<FactKind> kinds(Predicate<Measure> lookingAtFacts) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (InForce version : versions) {
            version.standard().listIndicators().stream()
                    .map(Indicator::measure)
                    .filter(lookingAtFacts)
                    .forEach(measure -> kinds.addAll(measure.kinds()));
            if (!version.standard().vetoes().isEmpty()) {
                kinds.add(FactKind.FINDING);
            }
        }
        return kinds;
    }

    /**
     * The kinds of facts that one line looks at.
     *
     * @param indicator the line
     * @return of every version that has the indicator; empty if none has
     */
    public Set<FactKind> kinds(String indicator) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (InForce version : versions) {
            version.standard().listIndicators().stream()
                    .filter(line -> line.key().equals(indicator))
                    .forEach(line -> kinds.addAll(line.measure().kinds()));
        }
        return kinds;
    }

    /**
     * Whether what became of a fact in one line can be told without any other fact.
     *
     * @param indicator the line
     * @return false where facts are looked at together, such as the contacts of one customer
     */
    public boolean looksAtFactsAlone(String indicator) {
        return versions.stream()
                .flatMap(version -> version.standard().listIndicators().stream())
                .filter(line -> line.key().equals(indicator))
                .allMatch(line -> line.measure() instanceof FactMeasure);
    }

    /**
     * Starts looking at facts, for a host that reads them once for several assessments or adds what people decided.
     *
     * @return a pass that has seen no fact
     */
    public AssessmentPass begin() {
        return new AssessmentPass(this, Measuring::beginOfSubjects);
    }

    /**
     * Starts where a host has kept what was counted on days: lines that {@link Measure#countsByDay() count by day} look at no fact but
     * take what {@link AssessmentPass#add} adds.
     *
     * @return a pass that has seen nothing; it needs the facts of {@link #kindsBesideDays()}
     */
    public AssessmentPass beginWithDays() {
        return new AssessmentPass(this, Measuring::beginWithDays);
    }

    /**
     * Scores everybody whom the standard assesses and for whom any fact counts.
     *
     * @param facts every fact of {@link #kinds()} with an instant from {@link #earliest()} until before {@link #latest()}, in any
     *     order, none twice; others may be among them
     * @return a scorecard for each subject
     */
    public SortedMap<Subject, Scorecard> score(Iterable<IdentifiedFact> facts) {
        AssessmentPass pass = begin();
        facts.forEach(pass::accept);
        return byWhom(Scorecard.derivedFromAll(pass.conclude().values()));
    }

    /**
     * Scores parts of the facts side by side, in the common pool.
     *
     * @param parts the facts of {@link #score}, parted in any way
     * @return the scorecards that {@link #score} makes of all of them
     */
    public SortedMap<Subject, Scorecard> scoreParts(Collection<? extends Iterable<IdentifiedFact>> parts) {
        AssessmentPass whole = parts.parallelStream()
                .map(part -> {
                    AssessmentPass pass = begin();
                    part.forEach(pass::accept);
                    return pass;
                })
                .reduce((one, other) -> {
                    one.merge(other);
                    return one;
                })
                .orElseGet(this::begin);
        List<CardInput> inputs = List.copyOf(whole.conclude().values());
        int share = Math.max(1, (inputs.size() + parts.size() - 1) / Math.max(1, parts.size()));
        return byWhom(
                IntStream.iterate(0, from -> from < inputs.size(), from -> from + share)
                        .boxed()
                        .toList()
                        .parallelStream()
                        .flatMap(from ->
                                Scorecard.derivedFromAll(inputs.subList(from, Math.min(inputs.size(), from + share)))
                                        .stream())
                        .toList());
    }

    private static SortedMap<Subject, Scorecard> byWhom(List<Scorecard> cards) {
        SortedMap<Subject, Scorecard> bySubject = new TreeMap<>();
        cards.forEach(card -> bySubject.put(card.input().subject(), card));
        return bySubject;
    }

    /**
     * What became of every fact that one line looked at, for one subject.
     *
     * @param facts as for {@link #score}; gone through once for each part of the period that is measured by itself
     * @param indicator the line
     * @param subject whose
     * @return counted and left out, in time order; of every version that has the indicator
     */
    public List<Evidence> listEvidence(Iterable<IdentifiedFact> facts, String indicator, Subject subject) {
        return listMeasurings().stream()
                .filter(measuring -> measuring.measures().stream()
                        .anyMatch(line -> line.key().equals(indicator)))
                .flatMap(measuring -> measuring.listEvidence(facts, indicator, subject).stream())
                .sorted()
                .toList();
    }

    /**
     * The periods that lines are measured over: the parts in which versions are in force, and the longer ones of lines that are measured
     * less often than the card is made.
     *
     * @return in time order
     */
    public SortedSet<Period> listMeasuredPeriods() {
        return listMeasurings().stream().map(Measuring::period).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is measured: for each version one for every period that lines of it are measured over.
     *
     * @return in the order of the versions
     */
    public List<Measuring> listMeasurings() {
        return versions.stream()
                .flatMap(version -> listMeasurings(version).stream())
                .toList();
    }

    /** One for each period that lines of a version are measured over. */
    List<Measuring> listMeasurings(InForce version) {
        SortedMap<Period, List<KeyedMeasure>> lines = new TreeMap<>();
        for (Indicator line : version.standard().listIndicators()) {
            lines.computeIfAbsent(line.cadence().measured(period, version.period()), measured -> new ArrayList<>())
                    .add(new KeyedMeasure(line.key(), line.measure(), line.selection()));
        }
        List<Measuring> measurings = new ArrayList<>();
        lines.forEach((measured, measures) -> measurings.add(new Measuring(
                measured,
                zone,
                roster,
                version.standard().exemptions(),
                version.standard().conventions().pooling(),
                measures)));
        return measurings;
    }
}
