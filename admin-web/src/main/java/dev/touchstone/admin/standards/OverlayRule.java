package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.util.List;

/** An overlay changes weights and the numbers of rules; everything else stays as in the version it covers. */
final class OverlayRule {

    private OverlayRule() {}

    /** Refuses an overlay that changes more than it may. */
    static void require(Standard base, Standard overlay) {
        if (!skeleton(base, base).equals(skeleton(overlay, base))) {
            throw new Refusal(
                    "standards.refused.overlayChangesMore", base.version().version());
        }
        List<Indicator> before = base.listIndicators();
        List<Indicator> after = overlay.listIndicators();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).rule().getClass() != after.get(i).rule().getClass()) {
                throw new Refusal(
                        "standards.refused.overlayChangesMore", base.version().version());
            }
        }
    }

    /** A standard without what an overlay may change: texts, weights, rules and targets by channel. */
    private static Standard skeleton(Standard standard, Standard base) {
        return standard.withVersion(base.version())
                .withTexts(base.name(), base.issuer(), base.note())
                .withDimensions(standard.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.key(),
                                dimension.name(),
                                dimension.indicators().stream()
                                        .map(OverlayRule::skeleton)
                                        .toList()))
                        .toList());
    }

    private static Indicator skeleton(Indicator indicator) {
        return indicator
                .withWeight(Percentage.of("0"))
                .withChannelTargets(ChannelTargets.NONE)
                .withRule(new DirectPoints(BigDecimal.ONE));
    }
}
