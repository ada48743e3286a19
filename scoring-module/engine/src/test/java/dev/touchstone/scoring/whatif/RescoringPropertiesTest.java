package dev.touchstone.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.AnyRules;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Scoring many cards at once")
class RescoringPropertiesTest {

    private static final int LINES = 4;

    /** What one person was measured at on one line. */
    record Found(long numerator, long denominator, long sample) {}

    /** A line of a table. */
    record Line(int weight, int dimension, ScoringRule rule, int minimumSample) {}

    @Property(tries = 400)
    @Label("gives exactly the totals and grades of the explained scorecards")
    void equalsTheScorecards(
            @ForAll("people") List<List<Found>> people,
            @ForAll("tables") List<Line> table,
            @ForAll("conventions") Conventions conventions) {
        Standard standard = standard(table, conventions);
        List<CardInput> inputs = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            inputs.add(input("a-" + i, people.get(i), standard));
        }
        inputs.set(0, inputs.get(0).withItems(List.of(new Item("item", Points.of("1.25"), "reason", "somebody"))));
        inputs.set(1, inputs.get(1).withVetoes(List.of(veto())));

        List<Standing> standings = new Rescoring(inputs).score(standard);

        for (int i = 0; i < inputs.size(); i++) {
            Scorecard card = Scorecard.derivedFrom(inputs.get(i));
            assertThat(standings.get(i))
                    .describedAs("%s by %s", people.get(i), table)
                    .isEqualTo(Standing.of(card.total(), card.outcome()));
        }
    }

    private static Veto veto() {
        return new Veto(new FactId("1", new FactKey("findings", "f-1")), "fraud", "somebody", "recording");
    }

    private static CardInput input(String person, List<Found> found, Standard standard) {
        Map<String, Measurement> measured = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Found each = found.get(i);
            measured.put("line-" + i, Measurement.of(Unit.POINTS, each.numerator(), each.denominator(), each.sample()));
        }
        return CardInput.of(Subject.agent(person), Sheets.OCTOBER, standard, measured);
    }

    private static Standard standard(List<Line> table, Conventions conventions) {
        List<List<Indicator>> dimensions = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < table.size(); i++) {
            Line line = table.get(i);
            dimensions
                    .get(line.dimension())
                    .add(Sheets.indicator(
                            "line-" + i, String.valueOf(line.weight()), null, line.rule(), line.minimumSample(), "20"));
        }
        return Sheets.standard(
                conventions,
                new Dimension("0", Sheets.NAME, dimensions.get(0)),
                new Dimension("1", Sheets.NAME, dimensions.get(1)));
    }

    @Provide
    Arbitrary<List<List<Found>>> people() {
        Arbitrary<Found> found = Combinators.combine(
                        Arbitraries.longs().between(0, 12_000),
                        Arbitraries.of(0L, 97L, 100L, 103L),
                        Arbitraries.longs().between(1, 12))
                .as(Found::new);
        return found.list().ofSize(LINES).list().ofMinSize(2).ofMaxSize(24).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Line>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 1),
                        AnyRules.rules(),
                        Arbitraries.of(1, 5))
                .as(Line::new)
                .list()
                .ofSize(LINES)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        Arbitrary<Rounding> roundings = Combinators.combine(
                        Arbitraries.of(Rounding.Mode.class),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Rounding.Level.class))
                .as(Rounding::new);
        return Combinators.combine(
                        Arbitraries.of(
                                TotalKind.WEIGHTED_POINTS, TotalKind.POOLED_POINTS, TotalKind.WEIGHT_TIMES_POINTS),
                        roundings,
                        Arbitraries.of(NoData.class),
                        Arbitraries.of(CriticalFailure.class))
                .as((kind, rounding, noData, critical) -> Conventions.DEFAULT
                        .withTotalKind(kind)
                        .withRounding(rounding)
                        .withNoData(noData)
                        .withCriticalFailure(critical));
    }
}
