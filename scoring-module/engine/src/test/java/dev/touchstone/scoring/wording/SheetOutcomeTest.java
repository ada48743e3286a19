package dev.touchstone.scoring.wording;

import static dev.touchstone.scoring.card.Sheets.dimension;
import static dev.touchstone.scoring.card.Sheets.given;
import static dev.touchstone.scoring.card.Sheets.indicator;
import static dev.touchstone.scoring.card.Sheets.points;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.LineExemption;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.grade.Veto;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outcome of a sheet and what led to it")
class SheetOutcomeTest {

    private static final Map<String, Measurement> MEASURED = Map.of("privacy", points("4"), "rest", points("10"));

    private static Standard standard(CriticalFailure critical) {
        return Sheets.standard(
                Conventions.DEFAULT.withCriticalFailure(critical),
                dimension(
                        "compliance",
                        indicator("privacy", "40", Points.of(10), new DirectPoints(BigDecimal.TEN), 1, "50")),
                dimension("rest", given("rest", "60", "10")));
    }

    private static CardInput input(CriticalFailure critical) {
        return CardInput.of(Sheets.AGENT, Sheets.OCTOBER, standard(critical), MEASURED);
    }

    private static ScorecardSheet sheet(CardInput input, Language language) {
        SheetHeader header =
                SheetHeader.provisional(new SheetSubject("林雨桐", null, null, null), LocalDate.of(2026, 11, 1));
        return ScorecardSheet.of(Scorecard.derivedFrom(input), header, language);
    }

    @Test
    @DisplayName("a live card is marked as provisional")
    void provisional() {
        ScorecardSheet sheet = sheet(input(CriticalFailure.SHOW_ONLY), Language.ZH_CN);

        assertThat(sheet.provisional()).isEqualTo("暂算：尚未确认");
        assertThat(sheet.revision()).isEqualTo("暂算");
        assertThat(sheet.generated()).isNull();
        assertThat(sheet.appeal()).isNull();
    }

    @Test
    @DisplayName("items that meet their cap say so, and penalties are taken")
    void items() {
        CardInput capped = input(CriticalFailure.SHOW_ONLY).withItems(List.of(item("表扬", "4"), item("创新", "4")));
        CardInput penalty = input(CriticalFailure.SHOW_ONLY).withItems(List.of(item("迟到", "-1.5")));

        assertThat(sheet(capped, Language.ZH_CN).sum()).isEqualTo("规则得分 76.00 ＋ 加分项 5.00 ＝ 81.00（加扣分合计 +8，按上限计 +5）");
        assertThat(sheet(capped, Language.ZH_CN).items())
                .containsExactly(new SheetEntry("表扬", "+4", "书面", "周敏"), new SheetEntry("创新", "+4", "书面", "周敏"));
        assertThat(sheet(penalty, Language.ZH_CN).sum()).isEqualTo("规则得分 76.00 － 扣分项 1.50 ＝ 74.50");
        assertThat(sheet(penalty, Language.EN).sum()).isEqualTo("Points by rules 76.00 − penalty items 1.50 = 74.50");
        assertThat(sheet(penalty, Language.EN).items().get(0).points()).isEqualTo("−1.5");
    }

    @Test
    @DisplayName("adjusted and exempted lines stand as entries of their own, with reason and name")
    void entries() {
        CardInput changed = input(CriticalFailure.SHOW_ONLY)
                .withAdjustments(List.of(new Adjustment("rest", Points.of(-2), "误判", "刘立群")))
                .withExemptions(List.of(new LineExemption("privacy", "停机", "周敏")));
        ScorecardSheet sheet = sheet(changed, Language.ZH_CN);

        assertThat(sheet.adjustments()).containsExactly(new SheetEntry("rest", "−2", "误判", "刘立群"));
        assertThat(sheet.exemptions()).containsExactly(new SheetEntry("privacy", null, "停机", "周敏"));
        assertThat(sheet.sum()).isEqualTo("各项得分（含调整）80.00 ＝ 80.00");
        assertThat(sheet.lines().get(1).countedAs()).isEqualTo("计入 80 / 100");
    }

    @Test
    @DisplayName("a critical failure is said with its effect, in the sum too")
    void critical() {
        ScorecardSheet zero = sheet(input(CriticalFailure.TOTAL_ZERO), Language.ZH_CN);
        ScorecardSheet second = sheet(input(CriticalFailure.SECOND_SCORE), Language.EN);

        assertThat(zero.criticalFailures()).containsExactly("privacy：得分率 40 %，未达到关键线。关键项未达标时总分为零。");
        assertThat(zero.sum()).isEqualTo("规则得分 76.00 － 关键项未达标 76.00 ＝ 0.00");
        assertThat(zero.lines().get(0).critical()).isTrue();
        assertThat(second.criticalScore()).isEqualTo("Critical score 40.00");
    }

    @Test
    @DisplayName("a veto puts the result outside the grades and leaves the total readable")
    void veto() {
        CardInput fraud = input(CriticalFailure.SHOW_ONLY)
                .withVetoes(
                        List.of(new Veto(new FactId("manual", new FactKey("findings", "1")), "刷评", "周敏", "录音 3 处")));
        ScorecardSheet sheet = sheet(fraud, Language.ZH_CN);

        assertThat(sheet.total()).isEqualTo("76.00");
        assertThat(sheet.grade())
                .isEqualTo(new SheetGrade(SheetGrade.Kind.NOT_QUALIFIED, "不合格", 4, 4, "奖金系数 0.0", "一票否决：刷评"));
        assertThat(sheet.vetoes()).containsExactly(new SheetEntry("刷评", null, "录音 3 处", "周敏"));
    }

    @Test
    @DisplayName("too little rated weight gives no grade, and nothing at all gives no total")
    void notGraded() {
        Standard standard = standard(CriticalFailure.SHOW_ONLY);
        CardInput some = CardInput.of(Sheets.AGENT, Sheets.OCTOBER, standard, Map.of("privacy", points("9")));
        CardInput nothing = CardInput.of(Sheets.AGENT, Sheets.OCTOBER, standard, Map.of());

        assertThat(sheet(some, Language.ZH_CN).grade())
                .isEqualTo(new SheetGrade(SheetGrade.Kind.NOT_GRADED, "暂不评级", 4, 4, "奖金系数 0.0", "已评权重 40 %，少于 60 %"));
        assertThat(sheet(nothing, Language.ZH_CN).total()).isEqualTo("无总分");
        assertThat(sheet(nothing, Language.ZH_CN).totalNumber()).isNull();
        assertThat(sheet(nothing, Language.ZH_CN).sum()).isEqualTo("没有可计分的指标，无总分");
        assertThat(sheet(nothing, Language.ZH_CN).dimensions())
                .extracting(SheetDimension::text)
                .containsOnly("不评分");
    }

    @Test
    @DisplayName("the named choices of the standard are sentences")
    void conventions() {
        Standard standard = standard(CriticalFailure.DIMENSION_ZERO)
                .withConventions(Conventions.DEFAULT
                        .withCriticalFailure(CriticalFailure.DIMENSION_ZERO)
                        .withNoData(NoData.ZERO)
                        .withRounding(new Rounding(Rounding.Mode.DOWN, 1, Rounding.Level.TOTAL)));

        assertThat(new ConventionWords(Words.in(Language.ZH_CN)).conventions(standard))
                .containsExactly(
                        "总分为各项得分按权重之和。",
                        "只有总分舍去尾数，保留 1 位小数。",
                        "没有数据的指标按零分计入。",
                        "已评权重少于 60 % 时不评级。",
                        "按周期内的全部记录合并计算。",
                        "关键项未达标时所在维度为零分。",
                        "周期内标准有变时，各段按样本量合并。",
                        "加扣分计在 100 分之外。",
                        "加扣分合计最多 5 分。");
        assertThat(new ConventionWords(Words.in(Language.EN)).conventions(standard))
                .contains("Only the total is rounded (down, 1 decimal).");
        assertThat(new ConventionWords(Words.in(Language.EN))
                        .demands(standard.listIndicators().get(0).withMinimumSample(5)))
                .containsExactly("Not rated with a sample below 5.", "Less than 50 % attained is a critical failure.");
        assertThat(standard.listIndicators().get(0).criticalBelow()).isEqualTo(Percentage.of("50"));
    }

    private static Item item(String name, String points) {
        return new Item(name, Points.of(points), "书面", "周敏");
    }
}
