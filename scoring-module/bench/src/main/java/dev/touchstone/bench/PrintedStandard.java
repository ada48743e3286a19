package dev.touchstone.bench;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.OfferBase;
import dev.touchstone.scoring.measure.OfferRate;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A standard whose cards fill a page in Chinese: five dimensions of one line each, which lose points step by step. */
final class PrintedStandard {

    static final String FIRST_RESPONSE = "first-response";
    static final String ANSWERED_IN_TIME = "answered-in-time";
    static final String FIRST_CONTACT = "first-contact";
    static final String REOPENED = "reopened";
    static final String OFFERS = "offers";

    private static final int ANSWER_WITHIN_SECONDS = 30;

    private PrintedStandard() {}

    static Standard standard() {
        return new Standard(
                new StandardVersion("printed", "1", LocalDate.of(GeneratedTickets.YEAR, 1, 1), null),
                LocalizedText.same("客服专员月度标准"),
                LocalizedText.same("生成的样例"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(
                        dimension(
                                "服务效率",
                                FIRST_RESPONSE,
                                "首次响应时间",
                                20,
                                new FirstResponseTime(new TimeSummary.Mean()),
                                deduction(Target.atMost("30"), 10, 2, 60)),
                        dimension(
                                "服务承诺",
                                ANSWERED_IN_TIME,
                                "30 秒内响应率",
                                25,
                                new FirstResponseTime(
                                        TimeSummary.WithinTarget.of(Duration.ofSeconds(ANSWER_WITHIN_SECONDS))),
                                deduction(Target.atLeast("85"), 2, 1, 60)),
                        dimension(
                                "问题解决",
                                FIRST_CONTACT,
                                "首次联系解决率",
                                30,
                                new FirstContactResolution(FirstContact.SOURCE_FLAG),
                                deduction(Target.atLeast("85"), 1, 1, 70)),
                        dimension(
                                "服务质量",
                                REOPENED,
                                "工单重开率",
                                15,
                                new Reopens(Occurrence.SHARE),
                                deduction(Target.atMost("5"), 1, 1, 15)),
                        dimension(
                                "增值服务",
                                OFFERS,
                                "主动推荐率",
                                10,
                                new OfferRate(OfferBase.OPPORTUNITIES),
                                deduction(Target.atLeast("10"), 1, 1, 5))),
                Conventions.DEFAULT,
                GradeScale.DEFAULT,
                List.of(),
                Set.of());
    }

    private static Dimension dimension(
            String name, String key, String indicator, int weight, Measure measure, StepDeduction rule) {
        return new Dimension(
                key,
                LocalizedText.same(name),
                List.of(new Indicator(
                        key,
                        LocalizedText.same(indicator),
                        null,
                        Nature.QUANTITATIVE,
                        Percentage.of(String.valueOf(weight)),
                        null,
                        measure,
                        FactSelection.EVERYTHING,
                        rule,
                        ChannelTargets.NONE,
                        1,
                        null)));
    }

    private static StepDeduction deduction(Target target, int step, int points, int cutOff) {
        return new StepDeduction(
                target,
                BigDecimal.valueOf(step),
                BigDecimal.valueOf(points),
                PartOfStep.FULL,
                new CutOff(BigDecimal.valueOf(cutOff), false));
    }
}
