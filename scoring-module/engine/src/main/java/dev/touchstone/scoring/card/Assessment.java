package dev.touchstone.scoring.card;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.Evidence;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.KeyedMeasure;
import dev.touchstone.scoring.measure.Measured;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.MeasuringPass;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

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
     * @return the period's start, or earlier where a measure looks behind
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
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (InForce version : versions) {
            version.standard()
                    .listIndicators()
                    .forEach(line -> kinds.addAll(line.measure().kinds()));
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
     * Scores everybody whom the standard assesses and for whom any fact counts.
     *
     * @param facts every fact of {@link #kinds()} with an instant from {@link #earliest()} until before {@link #latest()}, in any
     *     order, none twice; others may be among them
     * @return a scorecard for each subject
     */
    public SortedMap<Subject, Scorecard> score(Iterable<IdentifiedFact> facts) {
        SortedMap<Subject, Scorecard> cards = new TreeMap<>();
        listInputs(facts).forEach((subject, input) -> cards.put(subject, Scorecard.derivedFrom(input)));
        return cards;
    }

    /**
     * What the scorecards would be derived from, so that a host can add what people decided before it derives them.
     *
     * @param facts as for {@link #score}
     * @return an input for each subject
     */
    public SortedMap<Subject, CardInput> listInputs(Iterable<IdentifiedFact> facts) {
        List<MeasuringPass> passes =
                listMeasurings().stream().map(Measuring::begin).toList();
        Vetoes vetoes = new Vetoes(this);
        for (IdentifiedFact fact : facts) {
            passes.forEach(pass -> pass.accept(fact));
            vetoes.accept(fact);
        }
        List<Measured> measured = passes.stream().map(MeasuringPass::conclude).toList();
        Set<Subject> subjects = new TreeSet<>(vetoes.listSubjects());
        measured.forEach(part -> subjects.addAll(part.bySubject().keySet()));

        Set<Subject.Kind> assessed = lastStandard().subjects();
        SortedMap<Subject, CardInput> inputs = new TreeMap<>();
        for (Subject subject : subjects) {
            if (assessed.contains(subject.kind())) {
                inputs.put(subject, inputOf(subject, measured).withVetoes(vetoes.listFor(subject)));
            }
        }
        return inputs;
    }

    /**
     * What became of every fact that one line looked at, for one subject.
     *
     * @param facts as for {@link #score}
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

    private CardInput inputOf(Subject subject, List<Measured> measured) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Map<String, Measurement> lines = measured.get(i).listLines(subject);
            segments.add(new Segment(versions.get(i).standard(), versions.get(i).period(), lines));
        }
        return new CardInput(subject, period, segments, List.of(), List.of(), List.of(), List.of());
    }

    private List<Measuring> listMeasurings() {
        return versions.stream()
                .map(version -> new Measuring(
                        version.period(),
                        zone,
                        roster,
                        version.standard().exemptions(),
                        version.standard().conventions().pooling(),
                        version.standard().listIndicators().stream()
                                .map(line -> new KeyedMeasure(line.key(), line.measure(), line.selection()))
                                .toList()))
                .toList();
    }

    private Standard lastStandard() {
        return versions.get(versions.size() - 1).standard();
    }
}
