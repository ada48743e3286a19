package dev.touchstone.scoring.card;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.InspectionFaults;
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
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Standards tables and what is measured against them, as the tests of scorecards need them. */
public final class Sheets {

    public static final Period OCTOBER = Period.parse("2026-10");
    public static final LocalizedText NAME = LocalizedText.same("name");
    public static final Subject AGENT = Subject.agent("a-1");

    private static final FirstResponseTime ANY_MEASURE = new FirstResponseTime(new TimeSummary.Mean());

    private Sheets() {}

    public static Dimension dimension(String key, Indicator... indicators) {
        return new Dimension(key, LocalizedText.same(key), List.of(indicators));
    }

    public static Indicator indicator(String key, String weight, ScoringRule rule) {
        return indicator(key, weight, null, rule, 1, null);
    }

    /** A line whose rule gives the measured points out of its own maximum. */
    public static Indicator given(String key, String weight, String top) {
        return indicator(key, weight, Points.of(top), new DirectPoints(new BigDecimal(top)), 1, null);
    }

    public static Indicator indicator(
            String key,
            String weight,
            @Nullable Points maximum,
            ScoringRule rule,
            int sample,
            @Nullable String critical) {
        return new Indicator(
                key,
                LocalizedText.same(key),
                null,
                Nature.QUANTITATIVE,
                Percentage.of(weight),
                maximum,
                ANY_MEASURE,
                FactSelection.EVERYTHING,
                rule,
                ChannelTargets.NONE,
                sample,
                critical == null ? null : Percentage.of(critical));
    }

    public static Standard standard(Conventions conventions, Dimension... dimensions) {
        return standard("1", conventions, dimensions);
    }

    public static Standard standard(String version, Conventions conventions, Dimension... dimensions) {
        return new Standard(
                new StandardVersion("test", version, LocalDate.of(2026, 1, 1), null),
                LocalizedText.same("Test"),
                LocalizedText.same("Quality"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(dimensions),
                conventions,
                GradeScale.DEFAULT,
                List.of(),
                Set.of("fraud"));
    }

    /** The reference sheet; the second line is emotion handling (−5 each) or wording (−1 each). */
    public static Standard reference(String attitude, String pointsPerFault) {
        return standard(
                Conventions.DEFAULT,
                new Dimension(
                        "efficiency",
                        text("服务效率", "服務效率", "Efficiency"),
                        List.of(of(
                                "first-response",
                                text("首次响应时间", "首次回應時間", "First response time"),
                                "20",
                                new FirstResponseTime(new TimeSummary.Mean()),
                                firstResponse()))),
                new Dimension(
                        "attitude",
                        text("服务态度", "服務態度", "Attitude"),
                        List.of(of(
                                attitude,
                                attitude.equals("wording")
                                        ? text("用语规范", "用語規範", "Wording")
                                        : text("情绪管理能力", "情緒管理能力", "Emotion handling"),
                                "25",
                                faults(attitude),
                                new FaultDeduction(new BigDecimal(pointsPerFault), null)))),
                new Dimension(
                        "resolution",
                        text("问题解决", "問題解決", "Resolution"),
                        List.of(of(
                                "fcr",
                                text("首次联系解决率", "首次聯繫解決率", "First contact resolution"),
                                "30",
                                new FirstContactResolution(FirstContact.SOURCE_FLAG),
                                oneByOne("85", "75")))),
                new Dimension(
                        "compliance",
                        text("合规性", "合規性", "Compliance"),
                        List.of(of(
                                "record-accuracy",
                                text("信息记录准确", "資訊記錄準確", "Record accuracy"),
                                "15",
                                faults("records"),
                                new FaultDeduction(new BigDecimal("3"), 3)))),
                new Dimension(
                        "value-added",
                        text("增值服务", "加值服務", "Value-added"),
                        List.of(of(
                                "proactive",
                                text("主动推荐率", "主動推薦率", "Proactive offer rate"),
                                "10",
                                new OfferRate(OfferBase.OPPORTUNITIES),
                                oneByOne("10", "5")))));
    }

    private static Indicator of(String key, LocalizedText name, String weight, Measure measure, ScoringRule rule) {
        return new Indicator(
                key,
                name,
                null,
                measure.kinds().contains(FactKind.INSPECTION) ? Nature.QUALITATIVE : Nature.QUANTITATIVE,
                Percentage.of(weight),
                null,
                measure,
                FactSelection.EVERYTHING,
                rule,
                ChannelTargets.NONE,
                1,
                null);
    }

    private static InspectionFaults faults(String form) {
        return new InspectionFaults(form, new TreeSet<>(), new TreeSet<>(), null);
    }

    private static LocalizedText text(String zhCn, String zhTw, String en) {
        return new LocalizedText(zhCn, zhTw, en);
    }

    /** What the reference sheet reports: 28 s, 2 faults in 10, 88 of 100, 1 wrong of 10, 15 of 125. */
    public static Map<String, Measurement> reported(String attitude) {
        return Map.of(
                "first-response",
                Measurement.of(Unit.SECONDS, 28_000L * 100, 100_000, 100),
                attitude,
                Measurement.of(Unit.COUNT, 2, 1, 10),
                "fcr",
                Measurement.proportion(88, 100),
                "record-accuracy",
                Measurement.of(Unit.COUNT, 1, 1, 10),
                "proactive",
                Measurement.proportion(15, 125));
    }

    public static StepDeduction firstResponse() {
        return new StepDeduction(
                Target.atMost("30"),
                new BigDecimal("10"),
                new BigDecimal("2"),
                PartOfStep.FULL,
                new CutOff(new BigDecimal("60"), false));
    }

    public static StepDeduction oneByOne(String target, String cutOff) {
        return new StepDeduction(
                Target.atLeast(target),
                BigDecimal.ONE,
                BigDecimal.ONE,
                PartOfStep.FULL,
                new CutOff(new BigDecimal(cutOff), false));
    }

    public static Measurement points(String value) {
        return Measurement.of(Unit.POINTS, Fraction.of(value), 10);
    }

    public static Scorecard card(Standard standard, Map<String, Measurement> measurements) {
        return Scorecard.derivedFrom(CardInput.of(AGENT, OCTOBER, standard, measurements));
    }
}
