package dev.touchstone.scoring.lint;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.standard.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Name, measure and rule must agree on which way is better. A standard that calls a repeat rate "problem solved" misleads its readers.
 * A name is judged only if all its telling words point the same way, and not where faults are counted: "record accuracy" may count errors.
 */
final class DirectionCheck {

    private static final List<String> MORE_IS_BETTER = List.of(
            "解决",
            "满意",
            "达成",
            "及时",
            "合格",
            "准确",
            "完整",
            "推荐",
            "接通",
            "好评",
            "合规",
            "solved",
            "resol",
            "satisf",
            "attain",
            "accura",
            "pass",
            "in time",
            "complian",
            "promoter",
            "offer",
            "answer rate");

    private static final List<String> LESS_IS_BETTER = List.of(
            "时间",
            "时长",
            "等待",
            "重复",
            "重开",
            "差错",
            "投诉",
            "放弃",
            "转派",
            "不合格",
            "不满",
            "超时",
            "time",
            "wait",
            "repeat",
            "reopen",
            "fault",
            "error",
            "complaint",
            "abandon",
            "transfer",
            "passed on",
            "dissatisf");

    List<LintFinding> findings(Indicator indicator) {
        List<LintFinding> findings = new ArrayList<>();
        Direction measured = indicator.measure().better();
        if (indicator.rule().better() != measured) {
            findings.add(LintFinding.of(LintCode.RULE_AGAINST_MEASURE, indicator.key()));
        }
        if (indicator.rule() instanceof FaultDeduction) {
            return findings;
        }
        findSound(indicator.name())
                .filter(sound -> sound != measured)
                .map(sound ->
                        sound == Direction.HIGHER_IS_BETTER ? LintCode.NAME_SOUNDS_HIGHER : LintCode.NAME_SOUNDS_LOWER)
                .ifPresent(code -> findings.add(LintFinding.of(code, indicator.key())));
        return findings;
    }

    private static Optional<Direction> findSound(LocalizedText name) {
        String words = name.zhCn() + " " + name.en().toLowerCase(Locale.ROOT);
        boolean more = MORE_IS_BETTER.stream().anyMatch(words::contains);
        boolean less = LESS_IS_BETTER.stream().anyMatch(words::contains);
        if (more == less) {
            return Optional.empty();
        }
        return Optional.of(more ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
    }
}
