package dev.touchstone.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.AnyRules;
import dev.touchstone.scoring.rule.Deduction;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

@Label("Whatever the standard, its weights and what is missing")
class CardPropertiesTest {

    /** One line of a random sheet; the value is null where nothing was measured. */
    record Line(
            int weight,
            int dimension,
            ScoringRule rule,
            @Nullable Fraction value) {}

    @Property
    @Label("the printed lines, critical failures and items sum to the printed total")
    void totalEqualsThePrintedLines(
            @ForAll("sheets") List<Line> sheet, @ForAll("conventions") Conventions conventions) {
        Scorecard card = card(sheet, conventions, List.of(item("1.255"), item("-0.5")));

        Points printed = Points.sum(
                        card.lines().stream().map(ScorecardLine::counted).toList())
                .plus(card.criticalEffect())
                .plus(card.itemsEffect());

        card.findTotal().ifPresent(total -> assertThat(total).isEqualTo(printed));
        assertThat(card.lines()).allSatisfy(line -> {
            Points lost =
                    Points.sum(line.deductions().stream().map(Deduction::points).toList());
            if (line.state() == LineState.RATED) {
                assertThat(line.maximum().minus(lost)).isEqualTo(line.ruled());
            }
        });
    }

    @Property
    @Label("a total lies between 0 and 100, and no line gives less than 0 or more than its maximum")
    void bounds(@ForAll("sheets") List<Line> sheet, @ForAll("conventions") Conventions conventions) {
        Scorecard card = card(sheet, conventions, List.of());

        card.findTotal().ifPresent(total -> assertThat(total).isBetween(Points.ZERO, Points.of(100)));
        assertThat(card.lines()).allSatisfy(line -> {
            assertThat(line.points()).isBetween(Points.ZERO, line.maximum());
            assertThat(line.counted()).isBetween(Points.ZERO, line.countedMaximum());
        });
        assertThat(card.ratedWeight()).isBetween(Percentage.of("0"), Percentage.of("100"));
    }

    @Property
    @Label("full points on every line that counts are exactly 100")
    void perfect(
            @ForAll("sheets") List<Line> sheet,
            @ForAll("conventions") Conventions conventions,
            @ForAll Rounding.Level level) {
        Conventions leftOut =
                conventions.noData() == NoData.ZERO ? conventions.withNoData(NoData.LEAVE_OUT_OF_CARD) : conventions;
        List<Line> perfect = sheet.stream()
                .map(line -> new Line(
                        line.weight(),
                        line.dimension(),
                        new DirectPoints(BigDecimal.TEN),
                        line.value() == null ? null : Fraction.of(10)))
                .toList();

        Rounding rounding = conventions.rounding();

        Scorecard card =
                card(perfect, leftOut.withRounding(new Rounding(rounding.mode(), rounding.places(), level)), List.of());

        card.findTotal().ifPresent(total -> assertThat(total).isEqualTo(Points.of(100)));
    }

    @Property
    @Label("deriving again gives an equal card, and the order of measurements does not matter")
    void again(@ForAll("sheets") List<Line> sheet, @ForAll("conventions") Conventions conventions) {
        Scorecard card = card(sheet, conventions, List.of(item("2")));

        assertThat(Scorecard.derivedFrom(card.input())).isEqualTo(card);
        assertThat(ScorecardDiff.between(card, Scorecard.derivedFrom(card.input()))
                        .isEmpty())
                .isTrue();
    }

    @Property
    @Label("a better value on one line never lowers the total")
    void monotone(
            @ForAll("rated") List<Line> sheet,
            @ForAll("conventions") Conventions conventions,
            @ForAll("values") Fraction other) {
        Line first = sheet.get(0);
        boolean lower = first.rule().better() == Direction.LOWER_IS_BETTER;
        Fraction before = first.value() == null ? other : first.value();
        Fraction better = lower ? before.min(other) : before.max(other);
        List<Line> improved = new ArrayList<>(sheet);
        improved.set(0, new Line(first.weight(), first.dimension(), first.rule(), better));

        Points after = card(improved, conventions, List.of()).findTotal().orElse(Points.ZERO);
        assertThat(after)
                .isGreaterThanOrEqualTo(
                        card(sheet, conventions, List.of()).findTotal().orElse(Points.ZERO));
    }

    @Provide
    Arbitrary<List<Line>> sheets() {
        return lines(values().injectNull(0.25));
    }

    @Provide
    Arbitrary<List<Line>> rated() {
        return lines(values());
    }

    @Provide
    Arbitrary<Fraction> values() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 120_000),
                        Arbitraries.longs().between(900, 1100))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<Conventions> conventions() {
        Arbitrary<Rounding> roundings = Combinators.combine(
                        Arbitraries.of(Rounding.Mode.class),
                        Arbitraries.integers().between(0, 4))
                .as((mode, places) -> new Rounding(mode, places, Rounding.Level.LINE));
        return Combinators.combine(
                        Arbitraries.of(
                                TotalKind.WEIGHTED_POINTS, TotalKind.POOLED_POINTS, TotalKind.WEIGHT_TIMES_POINTS),
                        roundings,
                        Arbitraries.of(NoData.class),
                        Arbitraries.of(CriticalFailure.class),
                        Arbitraries.of(Items.Place.class))
                .as((kind, rounding, noData, critical, place) -> Conventions.DEFAULT
                        .withTotalKind(kind)
                        .withRounding(rounding)
                        .withNoData(noData)
                        .withCriticalFailure(critical)
                        .withItems(new Items(place, new BigDecimal("1.5"))));
    }

    private static Arbitrary<List<Line>> lines(Arbitrary<Fraction> values) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.oneOf(
                                AnyRules.rules(), Arbitraries.just(new LinearRule(BigDecimal.ZERO, BigDecimal.TEN))),
                        values)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    private static Item item(String points) {
        return new Item("item", Points.of(points), "reason", "somebody");
    }

    private static Scorecard card(List<Line> sheet, Conventions conventions, List<Item> items) {
        List<List<Indicator>> dimensions = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, Measurement> measured = new TreeMap<>();
        for (int i = 0; i < sheet.size(); i++) {
            Line line = sheet.get(i);
            String key = "line-" + i;
            String critical = i == 0 ? "5" : null;
            dimensions
                    .get(line.dimension())
                    .add(Sheets.indicator(key, String.valueOf(line.weight()), null, line.rule(), 1, critical));
            if (line.value() != null) {
                measured.put(key, Measurement.of(Unit.POINTS, line.value(), 10));
            }
        }
        Standard standard = Sheets.standard(
                conventions,
                new Dimension("0", Sheets.NAME, dimensions.get(0)),
                new Dimension("1", Sheets.NAME, dimensions.get(1)),
                new Dimension("2", Sheets.NAME, dimensions.get(2)));
        CardInput input = CardInput.of(Sheets.AGENT, Sheets.OCTOBER, standard, measured);
        return Scorecard.derivedFrom(input.withItems(items));
    }
}
