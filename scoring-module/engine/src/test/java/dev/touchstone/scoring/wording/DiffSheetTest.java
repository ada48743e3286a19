package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Adjustment;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.LineDiff;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardDiff;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference of two revisions")
class DiffSheetTest {

    private static final Map<String, Measurement> REPORTED = Sheets.reported("emotion");

    @Test
    @DisplayName("of equal cards is empty")
    void nothing() {
        ScorecardDiff diff = ScorecardDiff.between(card(REPORTED), card(REPORTED));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(DiffSheet.of(diff, Language.ZH_CN).summary()).isEqualTo("没有差别");
    }

    @Test
    @DisplayName("leads from a changed measurement over its deductions to the total and the grade")
    void measurement() {
        ScorecardDiff diff = ScorecardDiff.between(card(REPORTED), card(withoutFaults()));

        assertThat(diff.lines()).singleElement().satisfies(line -> {
            assertThat(line.indicator()).isEqualTo("emotion");
            assertThat(line.aspects())
                    .containsExactly(
                            LineDiff.Aspect.MEASUREMENT,
                            LineDiff.Aspect.DEDUCTIONS,
                            LineDiff.Aspect.POINTS,
                            LineDiff.Aspect.COUNTED);
        });
        assertThat(diff.findTotalChange()).contains(Points.of(10));
        DiffSheet sheet = DiffSheet.of(diff, Language.ZH_CN);
        assertThat(sheet.summary()).isEqualTo("总分 87.00 → 97.00（+10.00），等级 良好 → 优秀");
        assertThat(sheet.rows().get(0).cells())
                .containsExactly(
                        new DiffCell("实际", "2 处（10 条）", "0 处（10 条）"),
                        new DiffCell("评分依据", "抽检 10 条，发现 2 处，扣 10 分", "抽检 10 条，未发现差错"),
                        new DiffCell("得分", "15 / 25", "25 / 25"),
                        new DiffCell("计入总分", "15 / 25", "25 / 25"));
        assertThat(DiffSheet.of(diff, Language.EN).summary())
                .isEqualTo("Total 87.00 → 97.00 (+10.00), grade Good → Excellent");
    }

    @Test
    @DisplayName("names who adjusted a line and why")
    void adjustment() {
        CardInput input = card(REPORTED).input();
        Scorecard adjusted = Scorecard.derivedFrom(
                input.withAdjustments(List.of(new Adjustment("emotion", Points.of(5), "误判", "刘立群"))));

        ScorecardDiff diff = ScorecardDiff.between(card(REPORTED), adjusted);

        assertThat(diff.aspects())
                .containsExactly(
                        ScorecardDiff.Aspect.ADJUSTMENTS, ScorecardDiff.Aspect.TOTAL, ScorecardDiff.Aspect.OUTCOME);
        assertThat(DiffSheet.of(diff, Language.ZH_CN).whole()).contains(new DiffCell("人工调整", "—", "情绪管理能力，+5，误判，刘立群"));
        assertThat(DiffSheet.of(diff, Language.ZH_CN).rows().get(0).cells())
                .contains(new DiffCell("人工调整", "抽检 10 条，发现 2 处，扣 10 分", "抽检 10 条，发现 2 处，扣 10 分；规则得 15 分，人工调整 +5 分"));
    }

    @Test
    @DisplayName("shows a line that only one of them has")
    void presence() {
        Scorecard other = Sheets.card(Sheets.reference("wording", "1"), Sheets.reported("wording"));

        ScorecardDiff diff = ScorecardDiff.between(card(REPORTED), other);

        assertThat(diff.aspects()).contains(ScorecardDiff.Aspect.STANDARD);
        assertThat(DiffSheet.of(diff, Language.ZH_CN).rows())
                .extracting(DiffRow::indicator, row -> row.cells().get(0))
                .containsExactly(
                        tuple("用语规范", new DiffCell("指标增减", "—", "23 / 25")),
                        tuple("情绪管理能力", new DiffCell("指标增减", "15 / 25", "—")));
    }

    @Test
    @DisplayName("is refused for two people")
    void otherSubject() {
        CardInput other = CardInput.of(
                Subject.agent("somebody-else"), Sheets.OCTOBER, Sheets.reference("emotion", "5"), REPORTED);

        assertThatThrownBy(() -> ScorecardDiff.between(card(REPORTED), Scorecard.derivedFrom(other)))
                .hasMessageContaining("AGENT/a-1")
                .hasMessageContaining("AGENT/somebody-else");
    }

    private static Map<String, Measurement> withoutFaults() {
        Map<String, Measurement> measured = new TreeMap<>(REPORTED);
        measured.put("emotion", Measurement.of(Unit.COUNT, 0, 1, 10));
        return measured;
    }

    private static Scorecard card(Map<String, Measurement> measured) {
        return Sheets.card(Sheets.reference("emotion", "5"), measured);
    }
}
