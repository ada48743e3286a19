package dev.touchstone.scoring.measure;

import static dev.touchstone.scoring.measure.Facts.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
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

    private static final Assessment QUARTER =
            Assessment.of(everyMeasure(), Period.parse("2026-Q4"), SHANGHAI, new TwoTeams(LocalDate.of(2026, 11, 16)));

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

    @Property(tries = 1)
    void noPartsGiveNoCards() {
        assertThat(QUARTER.scoreParts(List.of())).isEmpty();
    }

    @Property(tries = 1)
    void passesOfDifferentAssessmentsAreNotMixed() {
        AssessmentPass other = Assessment.of(everyMeasure(), Period.parse("2026-10"), SHANGHAI, QUARTER.roster())
                .begin();
        AssessmentPass own = QUARTER.begin();
        assertThatThrownBy(() -> own.merge(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> own.merge(own)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Standard everyMeasure() {
        return Sheets.standard(
                Conventions.DEFAULT,
                Sheets.dimension(
                        "all",
                        MeasureCatalogue.listExamples().stream()
                                .map(PartsPropertiesTest::line)
                                .toArray(Indicator[]::new)));
    }

    private static Indicator line(Measure measure) {
        return new Indicator(
                measure.code(),
                LocalizedText.same(measure.code()),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("2.5"),
                null,
                measure,
                FactSelection.EVERYTHING,
                new LinearRule(new BigDecimal("1000"), BigDecimal.ZERO),
                ChannelTargets.NONE,
                1,
                null);
    }
}
