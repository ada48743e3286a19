package dev.touchstone.admin.whatif;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was moved on the page beyond the version that is tried: weights and cut-offs. */
final class TrialChanges {

    private final Language language;

    TrialChanges(Language language) {
        this.language = language;
    }

    /** Such as "首次响应时间 15 % → 12 %"; empty if the version is tried as it is. */
    List<String> list(Standard version, Standard tried) {
        List<String> changes = new ArrayList<>();
        for (Indicator indicator : tried.listIndicators()) {
            version.findIndicator(indicator.key())
                    .filter(former -> !former.weight().equals(indicator.weight()))
                    .ifPresent(former -> changes.add(indicator.name().in(language) + " " + percent(former.weight())
                            + " → " + percent(indicator.weight())));
        }
        Map<String, BigDecimal> cutOffs = new HashMap<>();
        version.grades().bands().forEach(band -> cutOffs.put(band.key(), band.from()));
        for (GradeBand band : tried.grades().bands()) {
            BigDecimal former = cutOffs.get(band.key());
            if (former != null && former.compareTo(band.from()) != 0) {
                changes.add(band.name().in(language) + " ≥ " + former.toPlainString() + " → ≥ "
                        + band.from().toPlainString());
            }
        }
        return changes;
    }

    private static String percent(Percentage weight) {
        return weight.percent().toPlainString() + " %";
    }
}
