package dev.touchstone.pdf;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.OfferBase;
import dev.touchstone.scoring.measure.OfferRate;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.CutOff;
import dev.touchstone.scoring.rule.PartOfStep;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.rule.Target;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.Freshness;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetHeader;
import dev.touchstone.scoring.wording.SheetRank;
import dev.touchstone.scoring.wording.SheetSubject;
import dev.touchstone.scoring.wording.TrendPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scorecard derived by the engine from a standard of three lines, the last of which has too small a sample. */
final class Derived {
    private static final Period OCTOBER = Period.parse("2026-10");

    private Derived() {}

    static ScorecardSheet sheet(Language language) {
        Map<String, Measurement> measured = Map.of(
                "first-response", Measurement.of(Unit.SECONDS, 13_291_200, 312_000, 312),
                "fcr", Measurement.proportion(96, 118),
                "proactive", Measurement.proportion(1, 4));
        CardInput input = CardInput.of(Subject.agent("a-1"), OCTOBER, standard(), measured)
                .withAdjustments(List.of(new Adjustment("fcr", Points.of(1), "T-1020-0533 重复建单", "周敏")))
                .withItems(List.of(new Item("客户书面表扬", Points.of(2), "T-1020-0533", "周敏")));
        return ScorecardSheet.of(Scorecard.derivedFrom(input), header(), language);
    }

    private static SheetHeader header() {
        return new SheetHeader(
                new SheetSubject("林雨桐", "CS20418", "华南一组", "周敏"),
                LocalDate.of(2026, 11, 21),
                1,
                false,
                true,
                LocalDateTime.of(2026, 11, 18, 9, 0),
                LocalDateTime.of(2026, 11, 25, 18, 0),
                new Freshness(LocalDateTime.of(2026, 10, 31, 23, 59), 2, 14),
                Specimen.DIGEST,
                List.of(new SheetRank("华南一组", 11, 16)),
                List.of(
                        new TrendPoint(Period.parse("2026-09"), Points.of(86), Points.of("87.5")),
                        new TrendPoint(OCTOBER, Points.of("93.6"), Points.of("88.2"))),
                Map.of("first-response", Fraction.of("0.95")));
    }

    private static Standard standard() {
        return new Standard(
                new StandardVersion("monthly", "3.2", LocalDate.of(2026, 1, 1), null),
                new LocalizedText("客服专员月度标准", "客服專員月度標準", "Monthly standard for service agents"),
                LocalizedText.same("Quality"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(
                        new Dimension(
                                "efficiency",
                                new LocalizedText("服务效率", "服務效率", "Efficiency"),
                                List.of(indicator(
                                        "first-response",
                                        new LocalizedText("首次响应时间", "首次回應時間", "First response time"),
                                        "40",
                                        new FirstResponseTime(new TimeSummary.Mean()),
                                        new StepDeduction(
                                                Target.atMost("30"),
                                                BigDecimal.TEN,
                                                BigDecimal.TWO,
                                                PartOfStep.FULL,
                                                new CutOff(new BigDecimal("60"), false)),
                                        1))),
                        new Dimension(
                                "resolution",
                                new LocalizedText("问题解决", "問題解決", "Resolution"),
                                List.of(
                                        indicator(
                                                "fcr",
                                                new LocalizedText("首次联系解决率", "首次聯繫解決率", "First contact resolution"),
                                                "40",
                                                new FirstContactResolution(FirstContact.SOURCE_FLAG),
                                                oneByOne("85", "75"),
                                                1),
                                        indicator(
                                                "proactive",
                                                new LocalizedText("主动推荐率", "主動推薦率", "Proactive offer rate"),
                                                "20",
                                                new OfferRate(OfferBase.OPPORTUNITIES),
                                                oneByOne("10", "5"),
                                                10)))),
                Conventions.DEFAULT,
                GradeScale.DEFAULT,
                List.of(),
                Set.of("fraud"));
    }

    private static StepDeduction oneByOne(String target, String cutOff) {
        return new StepDeduction(
                Target.atLeast(target),
                BigDecimal.ONE,
                BigDecimal.ONE,
                PartOfStep.FULL,
                new CutOff(new BigDecimal(cutOff), false));
    }

    private static Indicator indicator(
            String key, LocalizedText name, String weight, Measure measure, ScoringRule rule, int sample) {
        return new Indicator(
                key,
                name,
                null,
                Nature.QUANTITATIVE,
                Percentage.of(weight),
                null,
                measure,
                FactSelection.EVERYTHING,
                rule,
                ChannelTargets.NONE,
                sample,
                null);
    }
}
