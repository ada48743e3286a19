package dev.touchstone.scoring.lint;

import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** Indicators that are listed twice, or weigh nothing. */
final class DuplicateCheck {

    private final Standard standard;

    DuplicateCheck(Standard standard) {
        this.standard = standard;
    }

    /** Reports the later one of two. */
    List<LintFinding> findings(Indicator indicator) {
        List<LintFinding> findings = new ArrayList<>();
        for (Indicator earlier : standard.listIndicators()) {
            if (earlier.key().equals(indicator.key())) {
                break;
            }
            if (earlier.measure().equals(indicator.measure())
                    && earlier.selection().equals(indicator.selection())) {
                findings.add(duplicate(LintCode.DUPLICATE_MEASURE, indicator, earlier));
            }
            if (earlier.name().equals(indicator.name())) {
                findings.add(duplicate(LintCode.DUPLICATE_NAME, indicator, earlier));
            }
        }
        if (indicator.weight().percent().signum() == 0) {
            findings.add(LintFinding.of(LintCode.ZERO_WEIGHT, indicator.key()));
        }
        return findings;
    }

    private static LintFinding duplicate(LintCode code, Indicator indicator, Indicator earlier) {
        return LintFinding.of(code, indicator.key(), new LintDetail.Name(earlier.name()));
    }
}
