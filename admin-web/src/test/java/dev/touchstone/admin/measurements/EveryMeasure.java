package dev.touchstone.admin.measurements;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.util.List;

/** A standard with a line for every measure of the catalogue. */
final class EveryMeasure {

    private EveryMeasure() {}

    static Standard standard() {
        Indicator[] lines =
                MeasureCatalogue.listExamples().stream().map(EveryMeasure::line).toArray(Indicator[]::new);
        return ReadyStandards.list()
                .get(0)
                .standard()
                .withDimensions(List.of(new Dimension("all", LocalizedText.same("all"), List.of(lines))));
    }

    private static Indicator line(Measure measure) {
        return new Indicator(
                measure.code(),
                LocalizedText.same(measure.code()),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("1"),
                null,
                measure,
                FactSelection.EVERYTHING,
                new LinearRule(new BigDecimal("1000"), BigDecimal.ZERO),
                ChannelTargets.NONE,
                1,
                null);
    }
}
