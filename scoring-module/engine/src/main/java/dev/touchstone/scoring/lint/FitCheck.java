package dev.touchstone.scoring.lint;

import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.InspectionMeasure;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.TotalKind;
import java.util.ArrayList;
import java.util.List;

/** Rules and conventions that do not fit what is measured. */
final class FitCheck {

    private final Standard standard;

    FitCheck(Standard standard) {
        this.standard = standard;
    }

    List<LintFinding> findings(Indicator indicator) {
        List<LintFinding> findings = new ArrayList<>();
        if (indicator.rule() instanceof FaultDeduction && indicator.measure().unit() != Unit.COUNT) {
            findings.add(LintFinding.of(LintCode.FAULT_RULE_WITHOUT_COUNT, indicator.key()));
        }
        if (indicator.rule() instanceof AnswerMap answers) {
            findings.addAll(answers(indicator, answers));
        }
        if (indicator.criticalBelow() != null && indicator.maximum().signum() == 0) {
            findings.add(LintFinding.of(LintCode.CRITICAL_WITHOUT_MAXIMUM, indicator.key()));
        }
        boolean single =
                indicator.measure() instanceof InspectionMeasure || indicator.measure() instanceof CallbackScore;
        if (standard.conventions().totalKind() == TotalKind.MEAN_OF_RECORDS && !single) {
            findings.add(LintFinding.of(LintCode.NO_SINGLE_RECORDS, indicator.key()));
        }
        return findings;
    }

    private static List<LintFinding> answers(Indicator indicator, AnswerMap answers) {
        Scale scale;
        if (indicator.measure() instanceof MeanRating mean) {
            scale = mean.source().scale();
        } else if (indicator.measure() instanceof SatisfiedShare satisfied) {
            scale = satisfied.source().scale();
        } else {
            return List.of(LintFinding.of(LintCode.ANSWER_MAP_WITHOUT_ANSWERS, indicator.key()));
        }
        return scale.values().stream()
                .filter(value -> answers.shares().keySet().stream().noneMatch(key -> key.compareTo(value) == 0))
                .map(value -> LintFinding.of(
                        LintCode.ANSWER_WITHOUT_SHARE,
                        indicator.key(),
                        new LintDetail.Name(LocalizedText.same(value.toPlainString()))))
                .toList();
    }
}
