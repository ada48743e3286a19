package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Facts may be parted in any way and scored side by side: every card is the same to the last byte. */
class PartsPropertiesTest {

    private static final Assessment QUARTER = Assessment.of(
            EveryMeasure.standard(Pooling.ALL_RECORDS),
            Period.parse("2026-Q4"),
            SHANGHAI,
            new TwoTeams(LocalDate.of(2026, 11, 16)));

    @Property(tries = 80)
    void partsSideBySideGiveTheCardsOfAllFacts(
            @ForAll long seed, @ForAll @IntRange(max = 60) int most, @ForAll @IntRange(min = 1, max = 6) int count) {
        Random random = new Random(seed);
        List<IdentifiedFact> facts = new AnyFacts(random).list(most);
        List<List<IdentifiedFact>> parts = IntStream.range(0, count)
                .<List<IdentifiedFact>>mapToObj(part -> new ArrayList<>())
                .toList();
        facts.forEach(fact -> parts.get(random.nextInt(count)).add(fact));

        assertThat(QUARTER.scoreParts(parts)).isEqualTo(QUARTER.score(facts));
        assertThat(QUARTER.scoreParts(List.of(facts))).isEqualTo(QUARTER.score(facts));
    }

    @Property(tries = 80)
    void whatPartsCountedMayTravel(@ForAll long seed, @ForAll @IntRange(max = 60) int most) {
        Random random = new Random(seed);
        List<IdentifiedFact> facts = new AnyFacts(random).list(most);
        AssessmentPass whole = QUARTER.begin();
        AssessmentPass elsewhere = QUARTER.begin();
        AssessmentPass[] parts = {QUARTER.begin(), QUARTER.begin(), QUARTER.begin()};
        facts.forEach(whole::accept);
        facts.forEach(fact -> parts[Math.floorMod(seenTogether(fact.fact()).hashCode(), parts.length)].accept(fact));
        for (AssessmentPass part : parts) {
            part.close().forEach(elsewhere::add);
        }
        assertThat(elsewhere.conclude()).isEqualTo(whole.conclude());
    }

    @Property(tries = 40)
    void whatBecameOfAFactCanBeToldAloneWhereTheAssessmentSaysSo(
            @ForAll long seed, @ForAll @IntRange(max = 30) int most) {
        List<IdentifiedFact> facts = new AnyFacts(new Random(seed)).list(most);
        for (Measuring measuring : QUARTER.listMeasurings()) {
            for (KeyedMeasure line : measuring.measures()) {
                boolean alone = QUARTER.looksAtFactsAlone(line.key());
                assertThat(alone).as(line.key()).isEqualTo(!(line.measure() instanceof GroupMeasure));
                if (alone) {
                    assertThat(measuring.listEvidence(facts, line.key()))
                            .as(line.key())
                            .isEqualTo(facts.stream()
                                    .flatMap(fact -> measuring.listEvidence(List.of(fact), line.key()).stream())
                                    .sorted()
                                    .toList());
                }
            }
        }
    }

    private static String seenTogether(ServiceFact fact) {
        return fact instanceof Answer answer
                ? answer.response()
                : fact.circumstances()
                        .findCustomer()
                        .map(CustomerRef::normalized)
                        .map(CustomerRef::toString)
                        .orElse("");
    }

    @Property(tries = 1)
    void noPartsGiveNoCards() {
        assertThat(QUARTER.scoreParts(List.of())).isEmpty();
    }

    @Property(tries = 1)
    void passesOfDifferentAssessmentsAreNotMixed() {
        AssessmentPass other = Assessment.of(
                        EveryMeasure.standard(Pooling.ALL_RECORDS), Period.parse("2026-10"), SHANGHAI, QUARTER.roster())
                .begin();
        AssessmentPass own = QUARTER.begin();
        assertThatThrownBy(() -> own.merge(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> own.merge(own)).isInstanceOf(IllegalArgumentException.class);
    }
}
