package dev.touchstone.admin.standards.examples;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A made-up card over the table of a draft. Weights, dimensions and maxima are the draft's; what each line attains is given in per
 * cent, so that the example does not depend on rules.
 */
final class ExampleCard {

    private static final LinearRule AS_GIVEN = new LinearRule(BigDecimal.ZERO, BigDecimal.valueOf(100));
    private static final Period MONTH = Period.parse("2026-01");
    private static final String SOMEBODY = "example";

    private final Standard table;
    private final Map<String, Integer> attained;

    private ExampleCard(Standard table, Map<String, Integer> attained) {
        this.table = table;
        this.attained = attained;
    }

    /** Lines attain 100, 90, 80, 70, 60 and again 100 % in the order of the table; lines without weight are left out. */
    static ExampleCard of(Standard draft) {
        Map<String, Integer> attained = new LinkedHashMap<>();
        for (Indicator indicator : draft.listIndicators()) {
            if (indicator.weight().percent().signum() > 0) {
                attained.put(indicator.key(), 100 - attained.size() % 5 * 10);
            }
        }
        return new ExampleCard(
                draft.withDimensions(draft.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.key(),
                                dimension.name(),
                                dimension.indicators().stream()
                                        .map(indicator -> asGiven(indicator, null))
                                        .toList()))
                        .toList()),
                attained);
    }

    /** The same where every line attains as much. */
    ExampleCard withAll(int percent) {
        Map<String, Integer> other = new LinkedHashMap<>(attained);
        other.replaceAll((key, before) -> percent);
        return new ExampleCard(table, other);
    }

    /** The same where one line has no data. */
    ExampleCard without(String indicator) {
        Map<String, Integer> other = new LinkedHashMap<>(attained);
        other.remove(indicator);
        return new ExampleCard(table, other);
    }

    /** The same where one line attains less than its critical limit. */
    ExampleCard failing(String indicator, int percent, int limit) {
        Map<String, Integer> other = new LinkedHashMap<>(attained);
        other.put(indicator, percent);
        return new ExampleCard(
                table.withDimensions(table.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.key(),
                                dimension.name(),
                                dimension.indicators().stream()
                                        .map(each -> each.key().equals(indicator)
                                                ? asGiven(each, Percentage.of(String.valueOf(limit)))
                                                : each)
                                        .toList()))
                        .toList()),
                other);
    }

    /** What the lines attain, in the order of the table. */
    Map<String, Integer> attained() {
        return attained;
    }

    /** The card by some choices. */
    Scorecard card(Conventions conventions) {
        return Scorecard.derivedFrom(input(conventions));
    }

    /** The card with a bonus item. */
    Scorecard card(Conventions conventions, BigDecimal bonus) {
        Item item = new Item(SOMEBODY, Points.of(bonus), SOMEBODY, SOMEBODY);
        return Scorecard.derivedFrom(input(conventions).withItems(List.of(item)));
    }

    private CardInput input(Conventions conventions) {
        Map<String, Measurement> measured = new TreeMap<>();
        table.listIndicators()
                .forEach(line -> measured.put(
                        line.key(),
                        attained.containsKey(line.key())
                                ? Measurement.of(Unit.PERCENT, Fraction.of(attained.get(line.key())), 1)
                                : Measurement.none(Unit.PERCENT)));
        return CardInput.of(Subject.agent(SOMEBODY), MONTH, table.withConventions(conventions), measured);
    }

    private static Indicator asGiven(Indicator line, @Nullable Percentage critical) {
        return new Indicator(
                line.key(),
                line.name(),
                null,
                line.nature(),
                line.weight(),
                line.ownMaximum(),
                line.measure(),
                line.selection(),
                AS_GIVEN,
                ChannelTargets.NONE,
                1,
                critical);
    }
}
