package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Teams and departments add up to their agents, whoever moves where and when. */
class RollUpPropertiesTest {

    private static final Period QUARTER = Period.parse("2026-Q4");
    private static final List<String> TEAMS = List.of("north", "south", "west");

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everyRecordCountsForThePeopleOnItAndTheUnitsTheyBelongedToThatDay(
            @ForAll("manyFacts") List<IdentifiedFact> facts, @ForAll("rosters") Moves roster) {
        Measuring measuring = catalogue(roster);
        for (KeyedMeasure line : measuring.measures()) {
            for (Evidence evidence : measuring.listEvidence(facts, line.key())) {
                LocalDate day = evidence.anchor().atZone(SHANGHAI).toLocalDate();
                Set<Subject> expected = new TreeSet<>();
                evidence.credited().people().forEach(person -> expected.addAll(roster.subjectsOf("crm", person, day)));
                if (!evidence.credited().people().isEmpty()) {
                    assertThat(evidence.credited().shares().keySet()).isEqualTo(expected);
                }
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void unitsAddUpToTheirAgentsWhereARecordHasOnePerson(
            @ForAll("manyFacts") List<IdentifiedFact> facts, @ForAll("rosters") Moves roster) {
        Measuring measuring = catalogue(roster);
        for (KeyedMeasure line : measuring.measures()) {
            Measured measured = measuring.measure(ofOnePersonEach(facts, measuring, line));

            List<Measurement> agents = ofKind(measured, Subject.Kind.AGENT, line);
            List<Measurement> teams = ofKind(measured, Subject.Kind.TEAM, line);
            List<Measurement> departments = ofKind(measured, Subject.Kind.DEPARTMENT, line);
            assertThat(sample(teams)).as(line.key()).isEqualTo(sample(agents));
            assertThat(sample(departments)).as(line.key()).isEqualTo(sample(agents));
            assertThat(excluded(departments)).as(line.key()).isEqualTo(excluded(agents));
            if (agents.stream().allMatch(Measurement::proportion)) {
                assertThat(numerators(teams)).as(line.key()).isEqualTo(numerators(agents));
                assertThat(numerators(departments)).as(line.key()).isEqualTo(numerators(agents));
            }
        }
    }

    /** What is left of a callback after an answer was taken out may have several people again. */
    private static List<IdentifiedFact> ofOnePersonEach(
            List<IdentifiedFact> facts, Measuring measuring, KeyedMeasure line) {
        Set<FactId> others = measuring.listEvidence(facts, line.key()).stream()
                .filter(evidence -> evidence.credited().people().size() != 1)
                .flatMap(evidence -> evidence.facts().stream())
                .collect(Collectors.toSet());
        return others.isEmpty()
                ? facts
                : ofOnePersonEach(
                        facts.stream()
                                .filter(fact -> !others.contains(fact.id()))
                                .toList(),
                        measuring,
                        line);
    }

    @Provide
    Arbitrary<List<IdentifiedFact>> manyFacts() {
        return Arbitraries.longs().map(seed -> new AnyFacts(new Random(seed)).list(40));
    }

    @Provide
    Arbitrary<Moves> rosters() {
        return Arbitraries.longs().map(Moves::new);
    }

    private static Measuring catalogue(Roster roster) {
        return new Measuring(
                QUARTER,
                SHANGHAI,
                roster,
                List.of(),
                Pooling.ALL_RECORDS,
                MeasureCatalogue.listExamples().stream()
                        .map(measure -> new KeyedMeasure(measure.code(), measure, FactSelection.EVERYTHING))
                        .toList());
    }

    private static List<Measurement> ofKind(Measured measured, Subject.Kind kind, KeyedMeasure line) {
        return measured.bySubject().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .map(lines -> Objects.requireNonNull(lines.get(line.key())))
                .toList();
    }

    private static long sample(Collection<Measurement> measurements) {
        return measurements.stream().mapToLong(Measurement::sampleSize).sum();
    }

    private static long excluded(Collection<Measurement> measurements) {
        return measurements.stream().mapToLong(Measurement::excludedCount).sum();
    }

    private static BigInteger numerators(Collection<Measurement> measurements) {
        return measurements.stream().map(Measurement::numerator).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Everybody changes teams every few days, and teams change departments. */
    private record Moves(long seed) implements Roster {

        @Override
        public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
            String team = TEAMS.get(pick(agent.id(), day, 9, TEAMS.size()));
            return Set.of(Subject.agent(agent.id()), Subject.team(team), department(team, day));
        }

        @Override
        public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
            return TEAMS.contains(team.id()) ? Set.of(Subject.team(team.id()), department(team.id(), day)) : Set.of();
        }

        private Subject department(String team, LocalDate day) {
            return new Subject(Subject.Kind.DEPARTMENT, "d" + pick(team, day, 31, 2));
        }

        private int pick(String of, LocalDate day, int days, int choices) {
            return new Random(seed ^ Objects.hash(of, day.toEpochDay() / days)).nextInt(choices);
        }
    }
}
