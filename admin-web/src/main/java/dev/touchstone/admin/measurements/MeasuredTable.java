package dev.touchstone.admin.measurements;

import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;

/** A table without what changes no measurement, so that an edited weight, target or rule asks no new question about facts. */
public final class MeasuredTable {

    private MeasuredTable() {}

    /** The same table, equal for all drafts that measure alike. */
    public static Standard of(Standard standard) {
        return standard.withDimensions(standard.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> indicator
                                        .withWeight(Percentage.of("0"))
                                        .withChannelTargets(ChannelTargets.NONE)
                                        .withRule(new DirectPoints(BigDecimal.ONE)))
                                .toList()))
                .toList());
    }
}
