package dev.touchstone.admin.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.pdf.whatif.Compared;
import dev.touchstone.pdf.whatif.Histogram;
import dev.touchstone.pdf.whatif.WhatIfReport;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.whatif.Impact;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportWordsTest {

    private static final Compared COMPARED = new Compared(
            "客服月度考核",
            new Compared.Version("2", "b2"),
            List.of(),
            List.of(new Compared.Version("1", "a1")),
            List.of("2026 年 10 月"),
            "个人",
            "周敏",
            "2026-11-18 09:00",
            null);

    @Test
    void without_names_nobody_is_named_and_all_are_counted() {
        WhatIfReport report = report(false);

        assertThat(report.movers()).isNull();
        assertThat(report.near()).extracting(WhatIfReport.NearLine::names).containsExactly("");
        assertThat(report.near()).extracting(WhatIfReport.NearLine::people).containsExactly(2);
        assertThat(report.moves()).extracting(WhatIfReport.Move::people).containsExactly(1, 2);
    }

    @Test
    void with_names_those_who_move_and_those_near_a_line_are_named() {
        WhatIfReport report = report(true);

        assertThat(report.movers().people())
                .extracting(WhatIfReport.Mover::name)
                .containsExactly("甲", "乙", "丙");
        assertThat(report.near()).extracting(WhatIfReport.NearLine::names).containsExactly("乙 88.5");
    }

    @Test
    void a_step_from_grade_to_grade_says_because_of_which_lines() {
        assertThat(report(false).moves())
                .containsExactly(
                        new WhatIfReport.Move("良好", "合格", -1, 1, "首次响应时间 1"),
                        new WhatIfReport.Move("良好", "优秀", 1, 2, "只因等级线 1、首次响应时间 1"));
    }

    @Test
    void a_part_of_fewer_than_five_has_no_mean() {
        assertThat(report(true).cuts().get(0).groups())
                .extracting(WhatIfReport.Group::size, WhatIfReport.Group::before, WhatIfReport.Group::up)
                .containsExactly(tuple(5, "80", 1), tuple(4, "", 1));
    }

    @Test
    void the_histogram_begins_where_the_page_begins_and_has_no_gap() {
        Histogram histogram = report(false).histogram();

        assertThat(histogram.bars())
                .extracting(Histogram.Bar::from)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(50, 100).boxed().toList());
        assertThat(histogram.bars()).contains(new Histogram.Bar(88, 3, 4, 1));
        assertThat(histogram.tried())
                .singleElement()
                .satisfies(line -> assertThat(line.from()).isEqualByComparingTo("88.5"));
    }

    private static WhatIfReport report(boolean named) {
        return new ReportWords(sheet(), Language.ZH_CN, "、").report(COMPARED, "1,000", List.of(), named);
    }

    private static WhatIfSheet sheet() {
        return new WhatIfSheet(
                9,
                2,
                1,
                0,
                "40",
                "20",
                "9.4",
                "9",
                "+0.4",
                2,
                List.of(),
                0,
                0,
                new TotalsChart(
                        50,
                        List.of(),
                        List.of(new TotalsChart.Line("excellent", "优秀", "88.5", 600)),
                        List.of(new TotalsChart.Line("excellent", "优秀", "90", 610)),
                        List.of(),
                        List.of(),
                        4),
                IntStream.rangeClosed(0, 100)
                        .mapToObj(from -> from == 88 ? new Impact.Bin(88, 3, 4, 1) : new Impact.Bin(from, 0, 0, 0))
                        .toList(),
                List.of(mover("甲", "合格", -1, "首次响应时间"), mover("乙", "优秀", 1, "只因等级线"), mover("丙", "优秀", 1, "首次响应时间")),
                3,
                List.of(new WhatIfSheet.NearRow("88.5", "优秀", 2, 1, 2, "乙 88.5")),
                List.of(new WhatIfSheet.Cut(
                        "班组",
                        List.of(
                                new WhatIfSheet.Group("一组", 5, "80", "81", "+1", 1, 0),
                                new WhatIfSheet.Group("二组", 4, "70", "72", "+2", 1, 1)))));
    }

    private static WhatIfSheet.MoverRow mover(String name, String grade, int direction, String line) {
        return new WhatIfSheet.MoverRow(
                name, "一组", "2026 年 10 月", "85", "88.5", "良好", 3, grade, 4, direction, line, line + " −2 分");
    }
}
