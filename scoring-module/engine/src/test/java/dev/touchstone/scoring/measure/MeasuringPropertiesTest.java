package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds for every measure of the catalogue over any facts. */
class MeasuringPropertiesTest {

    private static final Fraction MINUS_HUNDRED = Fraction.HUNDRED.negated();

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfFactsDoesNotMatter(@ForAll("manyFacts") List<IdentifiedFact> facts, @ForAll Random random) {
        List<IdentifiedFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        for (Pooling pooling : Pooling.values()) {
            assertThat(catalogue(pooling).measure(shuffled))
                    .isEqualTo(catalogue(pooling).measure(facts));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void aMeasureLooksOnlyAtTheKindsItNames(@ForAll("manyFacts") List<IdentifiedFact> facts) {
        for (KeyedMeasure line : catalogue(Pooling.ALL_RECORDS).measures()) {
            Measuring alone = measuring(Pooling.ALL_RECORDS, List.of(line));
            List<IdentifiedFact> looked = facts.stream()
                    .filter(fact -> line.measure().kinds().contains(fact.fact().kind()))
                    .collect(Collectors.toList());

            assertThat(alone.measure(looked)).as(line.key()).isEqualTo(alone.measure(facts));
            assertThat(alone.listEvidence(looked, line.key())).isEqualTo(alone.listEvidence(facts, line.key()));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void factsOutsideTheSpanThatMattersChangeNothing(@ForAll("manyFacts") List<IdentifiedFact> facts) {
        Measuring quarter = catalogue(Pooling.ALL_RECORDS);
        Measuring month = new Measuring(
                Period.parse("2026-11"),
                SHANGHAI,
                quarter.roster(),
                quarter.exemptions(),
                quarter.pooling(),
                quarter.measures());
        List<IdentifiedFact> within =
                facts.stream().filter(fact -> touches(fact, month)).collect(Collectors.toList());

        Assume.that(within.size() < facts.size());
        assertThat(month.measure(within)).isEqualTo(month.measure(facts));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void mergingPassesInAnyOrderEqualsOnePass(@ForAll("manyFacts") List<IdentifiedFact> facts, @ForAll Random random) {
        Measuring measuring = catalogue(Pooling.ALL_RECORDS);
        List<MeasuringPass> passes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            passes.add(measuring.begin());
        }
        facts.forEach(fact -> passes.get(random.nextInt(4)).accept(fact));
        while (passes.size() > 1) {
            MeasuringPass other = passes.remove(random.nextInt(passes.size()));
            passes.get(random.nextInt(passes.size())).merge(other);
        }
        assertThat(passes.get(0).conclude()).isEqualTo(measuring.measure(facts));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void sharesAndScoresStayInTheirBounds(@ForAll("manyFacts") List<IdentifiedFact> facts) {
        Measuring measuring = catalogue(Pooling.ALL_RECORDS);
        for (Map<String, Measurement> lines : everyCard(measuring.measure(facts))) {
            lines.forEach((key, measurement) -> {
                Measure measure = measuring.getLine(key).measure();
                if (measure.proportion()) {
                    assertBetween(Fraction.ZERO, measurement, Fraction.HUNDRED);
                    assertThat(measurement.interval().isPresent())
                            .isEqualTo(measurement.value().isPresent());
                }
                if (measure instanceof NetPromoterScore) {
                    assertBetween(MINUS_HUNDRED, measurement, Fraction.HUNDRED);
                }
            });
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everythingLookedAtIsCountedOrLeftOutByNameAsItsEvidenceSays(@ForAll("manyFacts") List<IdentifiedFact> facts) {
        Measuring measuring = catalogue(Pooling.ALL_RECORDS);
        Measured measured = measuring.measure(facts);
        for (KeyedMeasure line : measuring.measures()) {
            assertAccountedFor(
                    measuring.listEvidence(facts, line.key()),
                    measured.organisation().get(line.key()));
            for (Subject subject : measured.bySubject().keySet()) {
                assertAccountedFor(
                        measuring.listEvidence(facts, line.key(), subject),
                        measured.bySubject().get(subject).get(line.key()));
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void splitWorkSumsToTheOrganisation(@ForAll("manyFacts") List<IdentifiedFact> facts) {
        FactSelection split =
                new FactSelection(FactFilter.EVERYTHING, null, new Attribution(Role.SERVED_BY, Sharing.SPLIT));
        KeyedMeasure rating = new KeyedMeasure("rating", new MeanRating(AnswerSource.on(Facts.STARS)), split);
        Measured measured = measuring(Pooling.ALL_RECORDS, List.of(rating)).measure(facts);

        Fraction parts = Fraction.ZERO;
        for (var card : measured.bySubject().entrySet()) {
            if (card.getKey().kind() == Subject.Kind.AGENT) {
                Measurement own = card.getValue().get("rating");
                Fraction mean = own.value().orElse(Fraction.ZERO);
                Fraction weight = shareOfSample(measuring(Pooling.ALL_RECORDS, List.of(rating)), facts, card.getKey());
                parts = parts.plus(mean.times(weight));
            }
        }
        Fraction whole = Fraction.ZERO;
        for (Evidence evidence : measuring(Pooling.ALL_RECORDS, List.of(rating)).listEvidence(facts, "rating")) {
            boolean known = !evidence.credited().shares().isEmpty();
            whole = known ? whole.plus(evidence.findValue().orElse(Fraction.ZERO)) : whole;
        }
        assertThat(parts).isEqualTo(whole);
    }

    @Provide
    Arbitrary<List<IdentifiedFact>> manyFacts() {
        return Arbitraries.longs().map(seed -> new AnyFacts(new Random(seed)).list(40));
    }

    private static boolean touches(IdentifiedFact fact, Measuring measuring) {
        List<Instant> instants = Arrays.stream(Anchor.values())
                .flatMap(anchor -> fact.fact().at(anchor, SHANGHAI).stream())
                .sorted()
                .collect(Collectors.toList());
        return !instants.get(instants.size() - 1).isBefore(measuring.earliest())
                && instants.get(0).isBefore(measuring.latest());
    }

    private static Fraction shareOfSample(Measuring measuring, List<IdentifiedFact> facts, Subject subject) {
        Fraction sum = Fraction.ZERO;
        for (Evidence evidence : measuring.listEvidence(facts, "rating", subject)) {
            if (evidence.findValue().isPresent()) {
                sum = sum.plus(evidence.credited().shares().get(subject).fraction());
            }
        }
        return sum;
    }

    private static void assertAccountedFor(List<Evidence> evidence, Measurement measurement) {
        long sample = 0;
        long leftOut = 0;
        for (Evidence each : evidence) {
            if (each.outcome() instanceof Observation.Counted counted) {
                sample += counted.sample();
            } else {
                leftOut++;
            }
        }
        assertThat(measurement.sampleSize()).isEqualTo(sample);
        assertThat(measurement.excludedCount()).isEqualTo(leftOut);
        assertThat(evidence).isSorted();
    }

    private static void assertBetween(Fraction lowest, Measurement measurement, Fraction highest) {
        measurement.value().ifPresent(value -> assertThat(value).isBetween(lowest, highest));
    }

    private static List<Map<String, Measurement>> everyCard(Measured measured) {
        List<Map<String, Measurement>> cards =
                new ArrayList<>(measured.bySubject().values());
        cards.add(measured.organisation());
        cards.add(measured.uncredited());
        return cards;
    }

    private static Measuring catalogue(Pooling pooling) {
        List<KeyedMeasure> lines = new ArrayList<>();
        for (Measure measure : MeasureCatalogue.listExamples()) {
            lines.add(new KeyedMeasure(measure.code(), measure, FactSelection.EVERYTHING));
        }
        return measuring(pooling, lines);
    }

    private static Measuring measuring(Pooling pooling, List<KeyedMeasure> lines) {
        Exemption lunch = new Exemption(
                "lunch", LocalizedText.same("lunch"), FactFilter.EVERYTHING, List.of(HourWindow.of("12:00", "12:30")));
        return new Measuring(
                Period.parse("2026-Q4"),
                SHANGHAI,
                new TwoTeams(LocalDate.of(2026, 11, 16)),
                List.of(lunch),
                pooling,
                lines);
    }
}
