package dev.touchstone.scoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A printed sheet is checked against its rules")
class SheetLintTest {

    private static final LintWords ZH = new LintWords(Words.in(Language.ZH_CN));
    private static final LocalizedText SATISFACTION =
            new LocalizedText("满意度 92（目标 90）", "滿意度 92（目標 90）", "Satisfaction 92 (target 90)");

    /** 18 + 23 + 28 + 13 + 9 = 91, excellent; its remarks say 28 s, 2 faults in 10, 88 of 100, 1 wrong of 10, 15 offers = 12 %. */
    private static PrintedSheet printed() {
        return new PrintedSheet(
                List.of(
                        line(
                                "first-response",
                                "首次响应时间",
                                18,
                                Measurement.of(Unit.SECONDS, 2_800_000, 100_000, 100),
                                null),
                        line("wording", "用语规范", 23, Measurement.of(Unit.COUNT, 2, 1, 10), null),
                        line("fcr", "首次联系解决率", 28, Measurement.proportion(88, 100), 100L),
                        line("record-accuracy", "信息记录准确", 13, Measurement.of(Unit.COUNT, 1, 1, 10), null),
                        line("proactive", "主动推荐率", 9, Measurement.proportion(15, 125), 100L)),
                Points.of(91),
                "excellent",
                List.of(SATISFACTION));
    }

    @Test
    @DisplayName("the reference sheet gives 95 against A′: lines 1, 3, 4 and 5 contradict the rules")
    void againstAPrime() {
        SheetLint lint = check(printed(), Sheets.reference("wording", "1"));

        assertThat(lint.card().findTotal()).contains(Points.of(95));
        assertThat(lint.findings())
                .extracting(ZH::finding)
                .containsExactly(
                        "第 1 行印 18 分，按规则应为 20 分。",
                        "第 3 行印 28 分，按规则应为 30 分。",
                        "第 4 行印 13 分，按规则应为 12 分。",
                        "第 5 行印 9 分，按规则应为 10 分。",
                        "第 5 行以 125 为基数，表上另报 100。",
                        "“满意度 92（目标 90）”不属于任何指标。",
                        "印的总分 91，按规则应为 95。");
    }

    @Test
    @DisplayName(
            "against A it gives 87, good: all five lines differ, and line 2 is another indicator than the standard's")
    void againstA() {
        SheetLint lint = check(printed(), Sheets.reference("emotion", "5"));

        assertThat(lint.card().findTotal()).contains(Points.of(87));
        assertThat(lint.findings())
                .filteredOn(finding -> finding.code() == LintCode.SHEET_POINTS_DIFFER)
                .hasSize(5);
        assertThat(lint.findings())
                .extracting(ZH::finding)
                .contains(
                        "第 2 行是“用语规范”，标准的指标是“情绪管理能力”。",
                        "第 2 行印 23 分，按规则应为 15 分。",
                        "印的总分 91，按规则应为 87。",
                        "印的等级为“优秀”，按规则应为“良好”。");
    }

    @Test
    @DisplayName("a total that is not the sum of its lines, and a grade that is not that of its total, are reported")
    void totalAndGrade() {
        PrintedSheet sheet = printed();
        PrintedSheet wrong = new PrintedSheet(sheet.lines(), Points.of(89), "excellent", List.of());

        assertThat(check(wrong, Sheets.reference("wording", "1")).findings())
                .extracting(ZH::finding)
                .contains("印的总分 89 不等于各行之和 91。", "印的等级为“优秀”，按印的总分应为“良好”。");
    }

    @Test
    @DisplayName("missing and surplus lines and lines that say no value are reported")
    void lines() {
        Standard standard = Sheets.reference("wording", "1");
        PrintedSheet sheet = printed();
        List<PrintedLine> more = new ArrayList<>(sheet.lines());
        more.add(line("csat", "满意度", 9, null, null));
        more.set(0, line("first-response", "首次响应时间", 18, null, null));
        PrintedSheet longer = new PrintedSheet(more, Points.of(100), null, List.of());
        PrintedSheet shorter = new PrintedSheet(sheet.lines().subList(0, 4), Points.of(82), null, List.of());

        assertThat(check(longer, standard).findings())
                .extracting(ZH::finding)
                .contains("第 6 行“满意度”不在标准里。", "第 1 行没有实际值，无法核对。");
        assertThat(check(shorter, standard).findings()).extracting(ZH::finding).contains("表上缺指标“主动推荐率”。");
    }

    @Test
    @DisplayName("a sheet that follows its rules gives no finding")
    void right() {
        List<PrintedLine> right = new ArrayList<>();
        int[] points = {20, 23, 30, 12, 10};
        for (int i = 0; i < points.length; i++) {
            PrintedLine line = printed().lines().get(i);
            right.add(line(line.indicator(), "同上", points[i], line.measured(), null));
        }

        assertThat(check(
                                new PrintedSheet(right, Points.of(95), "excellent", List.of()),
                                Sheets.reference("wording", "1"))
                        .findings())
                .isEmpty();
    }

    private static SheetLint check(PrintedSheet sheet, Standard standard) {
        return SheetLint.check(sheet, standard, Sheets.AGENT, Sheets.OCTOBER);
    }

    private static PrintedLine line(
            String key, String name, int points, @Nullable Measurement measured, @Nullable Long base) {
        return new PrintedLine(key, LocalizedText.same(name), Points.of(points), measured, base);
    }
}
