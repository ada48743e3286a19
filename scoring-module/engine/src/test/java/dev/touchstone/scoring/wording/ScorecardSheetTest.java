package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Item;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A scorecard as its readers see it")
class ScorecardSheetTest {

    private static final SheetSubject LIN = new SheetSubject("林雨桐", "CS20418", "华南一组", "周敏");

    /** Mean 42.6 s over 312, 1 fault in 10, 96 of 118, 1 wrong of 10, 15 of 125: 18 + 20 + 27 + 12 + 10. */
    private static Scorecard card() {
        Map<String, Measurement> measured = new TreeMap<>(Sheets.reported("emotion"));
        measured.put("first-response", Measurement.of(Unit.SECONDS, 13_291_200, 312_000, 312));
        measured.put("emotion", Measurement.of(Unit.COUNT, 1, 1, 10));
        measured.put("fcr", Measurement.proportion(96, 118));
        CardInput input = CardInput.of(Sheets.AGENT, Sheets.OCTOBER, Sheets.reference("emotion", "5"), measured);
        return Scorecard.derivedFrom(input.withItems(List.of(new Item("客户书面表扬", Points.of(2), "T-1020-0533", "周敏"))));
    }

    private static SheetHeader header() {
        return new SheetHeader(
                LIN,
                LocalDate.of(2026, 11, 21),
                1,
                false,
                true,
                LocalDateTime.of(2026, 11, 18, 9, 0),
                LocalDateTime.of(2026, 11, 25, 18, 0),
                new Freshness(LocalDateTime.of(2026, 10, 31, 23, 59), 2, 14),
                "7f3a90c4",
                List.of(new SheetRank("组内", 11, 16)),
                List.of(
                        new TrendPoint(Period.parse("2026-09"), Points.of(86), Points.of("87.5")),
                        new TrendPoint(Period.parse("2026-10"), Points.of(89), null)),
                Map.of("first-response", Fraction.of("0.95")));
    }

    private static ScorecardSheet sheet(Language language) {
        return ScorecardSheet.of(card(), header(), language);
    }

    @Test
    @DisplayName("says what it is, of whom, how fresh and until when it can be disputed")
    void head() {
        ScorecardSheet sheet = sheet(Language.ZH_CN);

        assertThat(sheet.title()).isEqualTo("2026 年 10 月评分表");
        assertThat(sheet.standard()).isEqualTo("《Test》V1");
        assertThat(sheet.revision()).isEqualTo("第 1 版");
        assertThat(sheet.published()).isEqualTo("11-18 09:00 发布");
        assertThat(sheet.appeal()).isEqualTo("申诉截止 11-25 18:00");
        assertThat(sheet.freshness()).isEqualTo("数据截至 10-31 23:59，2 个连接，拒收 14 行");
        assertThat(sheet.generated()).isEqualTo("样例公司：人员与数据均为生成");
        assertThat(sheet.provisional()).isNull();
        assertThat(sheet(Language.EN).freshness()).isEqualTo("Data to 31 Oct 23:59, 2 connections, 14 rejected rows");
        assertThat(sheet(Language.EN).title()).isEqualTo("Scorecard, October 2026");
        assertThat(sheet(Language.ZH_TW).freshness()).isEqualTo("資料截至 10-31 23:59，2 個連線，拒收 14 筆");
    }

    @Test
    @DisplayName("carries total, grade, what is missing to the next one, rank and sample")
    void result() {
        ScorecardSheet sheet = sheet(Language.ZH_CN);

        assertThat(sheet.total()).isEqualTo("89.00");
        assertThat(sheet.totalNumber()).isEqualByComparingTo("89");
        assertThat(sheet.grade()).isEqualTo(new SheetGrade(SheetGrade.Kind.GRADED, "良好", 1, 4, "奖金系数 1.0", "距优秀差 1 分"));
        assertThat(sheet.ranks()).containsExactly("组内 11 / 16");
        assertThat(sheet.sample()).isEqualTo("312 条 · 10 条 · 118 单 · 125 次");
        assertThat(sheet.sum()).isEqualTo("规则得分 87.00 ＋ 加分项 2.00 ＝ 89.00");
        assertThat(sheet(Language.EN).sum()).isEqualTo("Points by rules 87.00 + bonus items 2.00 = 89.00");
        assertThat(sheet(Language.EN).grade().explanation()).isEqualTo("1 point below Excellent");
    }

    @Test
    @DisplayName("says why a line has its points, in the words of its rule")
    void basis() {
        assertThat(sheet(Language.ZH_CN).lines())
                .extracting(SheetLine::basis)
                .containsExactly(
                        "平均超出 12.6 秒，满 1 个 10 秒档，扣 2 分",
                        "抽检 10 条，发现 1 处，扣 5 分",
                        "118 单中 96 单，低 3.64 个百分点，满 3 个百分点，扣 3 分",
                        "抽检 10 条，发现 1 处，扣 3 分",
                        "125 次中 15 次，已达标");
        assertThat(sheet(Language.EN).lines())
                .extracting(SheetLine::basis)
                .containsExactly(
                        "12.6 s over target on average, 1 full step of 10 s, 2 points off",
                        "1 fault in 10 records inspected, 5 points off",
                        "96 of 118 tickets, 3.64 percentage points short, 3 percentage points in full, 3 points off",
                        "1 fault in 10 records inspected, 3 points off",
                        "15 of 125 occasions, on target");
    }

    @Test
    @DisplayName("lets a reader do the sum of a line again")
    void calculation() {
        SheetLine line = sheet(Language.ZH_CN).lines().get(0);

        assertThat(line.calculation())
                .containsExactly(
                        "312 条合计 13,291.2 秒 ÷ 312 = 42.6 秒", "超出 12.6 秒", "满 1 档（每档 10 秒，不满不扣）", "20 − 2 = 18 分");
        assertThat(sheet(Language.ZH_CN).lines().get(2).calculation())
                .containsExactly("96 ÷ 118 = 81.36 %", "低 3.64 个百分点", "满 3 档（每档 1 个百分点，不满不扣）", "30 − 3 = 27 分");
        assertThat(sheet(Language.EN).lines().get(1).calculation())
                .containsExactly("1 fault in 10 records inspected", "1 × 5 points = 5 points", "25 − 5 = 20 points");
    }

    @Test
    @DisplayName("prints target, actual value, points, interval and rule of a line")
    void line() {
        SheetLine line = sheet(Language.ZH_CN).lines().get(2);

        assertThat(line.indicator()).isEqualTo("首次联系解决率");
        assertThat(line.dimension()).isEqualTo("问题解决");
        assertThat(line.weight()).isEqualTo("30 %");
        assertThat(line.target()).isEqualTo("≥ 85 %");
        assertThat(line.actual()).isEqualTo("81.36 %");
        assertThat(line.points()).isEqualTo("27");
        assertThat(line.maximum()).isEqualTo("30");
        assertThat(line.sample()).isEqualTo("118 单");
        assertThat(line.interval()).isEqualTo("73.4–87.4 %（95 %）");
        assertThat(line.rule()).isEqualTo("85 % 及以上得满分；每低满 1 个百分点扣 1 分；低于 75 % 得 0 分。");
        assertThat(line.attained()).isEqualByComparingTo("0.9");
        assertThat(line.met()).isFalse();
        assertThat(sheet(Language.ZH_CN).lines().get(0).teamMean()).isEqualByComparingTo("0.95");
    }

    @Test
    @DisplayName("carries the numbers that charts need")
    void charts() {
        ScorecardSheet sheet = sheet(Language.EN);

        assertThat(sheet.trend())
                .containsExactly(
                        new SheetTrend("Sep", "86.00", new BigDecimal("86.00"), new BigDecimal("87.50")),
                        new SheetTrend("Oct", "89.00", new BigDecimal("89.00"), null));
        assertThat(sheet.dimensions())
                .extracting(SheetDimension::text)
                .containsExactly("90 %", "80 %", "90 %", "80 %", "100 %");
        assertThat(sheet.label(SheetLabel.PAGE, 1, 2)).isEqualTo("Page 1 of 2");
    }
}
