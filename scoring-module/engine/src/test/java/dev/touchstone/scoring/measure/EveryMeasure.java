package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A standard with an example of every measure of the catalogue, each with the same weight: once as it is, once with shared work split
 * among its people.
 */
final class EveryMeasure {

    private EveryMeasure() {}

    static Standard standard(Pooling pooling) {
        return Sheets.standard(
                new Conventions(
                        Conventions.DEFAULT.totalKind(),
                        Conventions.DEFAULT.rounding(),
                        Conventions.DEFAULT.noData(),
                        Conventions.DEFAULT.minimumRatedWeight(),
                        pooling,
                        Conventions.DEFAULT.criticalFailure(),
                        Conventions.DEFAULT.mixing(),
                        Conventions.DEFAULT.items()),
                Sheets.dimension(
                        "all",
                        MeasureCatalogue.listExamples().stream()
                                .flatMap(measure -> Stream.of(
                                        line(measure.code(), measure, FactSelection.EVERYTHING),
                                        line(measure.code() + "-split", measure, split(measure))))
                                .toArray(Indicator[]::new)));
    }

    private static FactSelection split(Measure measure) {
        return new FactSelection(FactFilter.EVERYTHING, null, new Attribution(measure.defaultRole(), Sharing.SPLIT));
    }

    private static Indicator line(String key, Measure measure, FactSelection selection) {
        return new Indicator(
                key,
                LocalizedText.same(key),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("1.25"),
                null,
                measure,
                selection,
                new LinearRule(new BigDecimal("1000"), BigDecimal.ZERO),
                ChannelTargets.NONE,
                1,
                null);
    }
}
