package dev.touchstone.sheet.draft;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.Words;
import dev.touchstone.sheet.rule.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes a measure of the catalogue for an indicator's name. */
final class MeasureGuess {

    private static final Map<String, List<String>> ALSO_CALLED = new LinkedHashMap<>();

    static {
        ALSO_CALLED.put("first-response-time", List.of("首次响应", "首响", "首次回应", "响应时间", "响应时长", "firstresponse"));
        ALSO_CALLED.put(
                "first-contact-resolution", List.of("首次联系解决", "首次联络解决", "首次解决", "一次解决", "首解", "fcr", "firstcontact"));
        ALSO_CALLED.put("repeat-contact", List.of("重复来电", "重复联系", "重复进线", "repeatcontact", "repeatcall"));
        ALSO_CALLED.put("resolution-time", List.of("解决时长", "处理时长", "解决时间", "resolutiontime"));
        ALSO_CALLED.put("offer-rate", List.of("主动推荐", "推荐率", "增值推荐", "offerrate", "proactiveoffer"));
        ALSO_CALLED.put("net-promoter-score", List.of("净推荐", "nps"));
        ALSO_CALLED.put("satisfied-share", List.of("满意率", "满意度", "csat", "satisfaction"));
        ALSO_CALLED.put("complaints-in-time", List.of("投诉及时", "complaintsintime", "complainthandledintime"));
        ALSO_CALLED.put("complaints-handled", List.of("投诉处理率", "complaintshandled"));
        ALSO_CALLED.put("complaint-rate", List.of("投诉率", "complaintrate"));
        ALSO_CALLED.put("answer-rate", List.of("接通率", "接听率", "answerrate"));
        ALSO_CALLED.put("abandonment-rate", List.of("放弃率", "abandon"));
        ALSO_CALLED.put("sla-attainment", List.of("sla", "及时率", "达成率"));
        ALSO_CALLED.put("callback-score", List.of("回访", "callback"));
        ALSO_CALLED.put("supervisor-points", List.of("主管评分", "上级评价", "supervisor"));
        ALSO_CALLED.put("inspection-pass-rate", List.of("合格率", "合规率", "passrate", "compliance"));
        ALSO_CALLED.put(
                "inspection-faults",
                List.of(
                        "规范",
                        "用语",
                        "情绪",
                        "记录准确",
                        "记录正确",
                        "准确性",
                        "差错",
                        "质检",
                        "话术",
                        "wording",
                        "accuracy",
                        "emotion",
                        "faults"));
    }

    private MeasureGuess() {}

    /** The measure for a name whose rule counts in a unit; empty if none fits both. */
    static Optional<Measure> of(String name, @Nullable Unit unit) {
        String plain = PlainText.of(name);
        return candidates(plain).stream()
                .filter(measure -> unit == null || unit == Unit.POINTS || measure.unit() == unit)
                .findFirst();
    }

    /** The measure with a code. */
    static Measure get(String code) {
        return MeasureCatalogue.listExamples().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no measure " + code));
    }

    private static List<Measure> candidates(String plain) {
        List<Measure> candidates = new ArrayList<>();
        for (Measure measure : MeasureCatalogue.listExamples()) {
            for (Language language : Language.values()) {
                if (PlainText.of(new MeasureWords(Words.in(language)).name(measure))
                        .equals(plain)) {
                    candidates.add(measure);
                }
            }
        }
        ALSO_CALLED.forEach((code, words) -> {
            if (words.stream().anyMatch(plain::contains)) {
                candidates.add(get(code));
            }
        });
        return candidates;
    }
}
