package dev.touchstone.pdf;

import dev.touchstone.pdf.whatif.Compared;
import dev.touchstone.pdf.whatif.Histogram;
import dev.touchstone.pdf.whatif.WhatIfReport;
import dev.touchstone.plugin.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A what-if made up for printing; people and figures are generated. */
final class WhatIfSpecimen {
    static final String DIGEST = "7f3a90c4e1b25d66";
    private static final int FROM = 50;
    private static final int CARDS = 437;
    private static final int[] NOW = {
        0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 2, 1, 1, 2, 3, 2, 4, 3, 5, 6, 8, 7, 9, 12, 11, 14, 13, 16, 18, 17, 21, 20, 27, 24,
        19, 23, 18, 16, 17, 14, 15, 12, 11, 9, 8, 6, 5, 3, 2, 1, 1
    };

    private final Language language;
    private final boolean named;

    private WhatIfSpecimen(Language language, boolean named) {
        this.language = language;
        this.named = named;
    }

    static WhatIfReport named(Language language) {
        return new WhatIfSpecimen(language, true).report();
    }

    static WhatIfReport withoutNames(Language language) {
        return new WhatIfSpecimen(language, false).report();
    }

    private String text(String simplified, String traditional, String english) {
        return switch (language) {
            case ZH_CN -> simplified;
            case ZH_TW -> traditional;
            case EN -> english;
        };
    }

    private WhatIfReport report() {
        return new WhatIfReport(
                language,
                new Compared(
                        text("客服月度考核", "客服月度考核", "Monthly agent appraisal"),
                        new Compared.Version("2026-11", DIGEST),
                        List.of(
                                text("优秀线 90 → 88", "優秀線 90 → 88", "Outstanding 90 → 88"),
                                text(
                                        "首次响应时间权重 15 % → 12 %",
                                        "首次回應時間權重 15 % → 12 %", "First response weight 15 % → 12 %")),
                        List.of(new Compared.Version("2026-07", "c41d07be9a2f3318")),
                        List.of(
                                text("2026 年 8 月", "2026 年 8 月", "August 2026"),
                                text("2026 年 9 月", "2026 年 9 月", "September 2026"),
                                text("2026 年 10 月", "2026 年 10 月", "October 2026")),
                        text("个人", "個人", "Agents"),
                        text("周敏", "周敏", "Zhou Min"),
                        "2026-11-18 09:00 UTC",
                        text("示例数据", "示範資料", "Sample data")),
                new WhatIfReport.Outcome(CARDS, 61, 12, 3, share(79), share(48), 58, 9, 6),
                histogram(),
                grades(),
                new WhatIfReport.Bonus("1,000", "412,300", "428,900", "+16,600"),
                moves(),
                named ? new WhatIfReport.Movers(movers(), 76) : null,
                near(),
                weights(),
                cuts());
    }

    private Histogram histogram() {
        List<Histogram.Bar> bars = new ArrayList<>();
        for (int i = 0; i < NOW.length; i++) {
            int after = i == 0 ? 0 : NOW[i - 1];
            int moving = FROM + i == 88 || FROM + i == 89 ? after : FROM + i == 75 ? after / 2 : 0;
            bars.add(new Histogram.Bar(FROM + i, NOW[i], after, moving));
        }
        return new Histogram(bars, lines("88", "75", "60"), lines("90", "75", "60"));
    }

    private List<Histogram.Line> lines(String best, String good, String fair) {
        return List.of(
                new Histogram.Line(outstanding(), new BigDecimal(best)),
                new Histogram.Line(good(), new BigDecimal(good)),
                new Histogram.Line(fair(), new BigDecimal(fair)));
    }

    private String outstanding() {
        return text("优秀", "優秀", "Outstanding");
    }

    private String good() {
        return text("良好", "良好", "Good");
    }

    private String fair() {
        return text("合格", "合格", "Adequate");
    }

    private List<WhatIfReport.GradeRow> grades() {
        return List.of(
                grade(outstanding(), "90", "88", "1.2", 48, 79, "+31", "57,600", "94,800", "+37,200"),
                grade(good(), "75", "75", "1.0", 221, 201, "−20", "221,000", "201,000", "−20,000"),
                grade(fair(), "60", "60", "0.8", 148, 140, "−8", "118,400", "112,000", "−6,400"),
                grade(
                        text("待改进", "待改進", "Needs improvement"),
                        "0",
                        "0",
                        "0.5",
                        11,
                        8,
                        "−3",
                        "5,500",
                        "4,000",
                        "−1,500"));
    }

    private static WhatIfReport.GradeRow grade(
            String name,
            String formerly,
            String from,
            String coefficient,
            long before,
            long after,
            String change,
            String paidBefore,
            String paidAfter,
            String paidChange) {
        return new WhatIfReport.GradeRow(
                name,
                formerly,
                from,
                coefficient,
                before,
                after,
                change,
                share(before),
                share(after),
                paidBefore,
                paidAfter,
                paidChange);
    }

    private static String share(long people) {
        return BigDecimal.valueOf(people * 100)
                .divide(BigDecimal.valueOf(CARDS), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String response() {
        return text("首次响应时间", "首次回應時間", "First response time");
    }

    private List<WhatIfReport.Move> moves() {
        return List.of(
                new WhatIfReport.Move(
                        good(), fair(), -1, 12, response() + " 9" + text("、满意度 3", "、滿意度 3", ", Satisfaction 3")),
                new WhatIfReport.Move(good(), outstanding(), 1, 61, text("只因等级线 61", "只因等級線 61", "Cut-offs alone 61")));
    }

    private List<WhatIfReport.Mover> movers() {
        return IntStream.range(0, 76)
                .mapToObj(i -> new WhatIfReport.Mover(
                        text("林雨桐", "林雨桐", "Lin Yutong") + " " + (i + 1),
                        text("华东一组", "華東一組", "East team 1"),
                        text("2026 年 10 月", "2026 年 10 月", "October 2026"),
                        "88.25",
                        i < 12 ? "74.50" : "88.25",
                        good(),
                        i < 12 ? fair() : outstanding(),
                        i < 12 ? -1 : 1,
                        i < 12
                                ? response() + text(" −2.5 分", " −2.5 分", " −2.5 points")
                                : text("只因等级线", "只因等級線", "Only because of the cut-offs")))
                .toList();
    }

    private List<WhatIfReport.NearLine> near() {
        String names =
                named ? text("林雨桐 88.25、王浩然 87.90", "林雨桐 88.25、王浩然 87.90", "Lin Yutong 88.25, Wang Haoran 87.90") : "";
        return List.of(
                new WhatIfReport.NearLine(outstanding(), "88", 33, 21, 33, names),
                new WhatIfReport.NearLine(good(), "75", 25, 14, 25, names),
                new WhatIfReport.NearLine(fair(), "60", 0, 0, 0, ""));
    }

    private List<WhatIfReport.WeightRow> weights() {
        return List.of(
                new WhatIfReport.WeightRow(response(), "12", 14, 9),
                new WhatIfReport.WeightRow(text("一次解决率", "一次解決率", "First contact resolution"), "23", 11, 12),
                new WhatIfReport.WeightRow(text("投诉", "客訴", "Complaints"), "1", 3, null));
    }

    private List<WhatIfReport.Cut> cuts() {
        return List.of(
                new WhatIfReport.Cut(
                        text("班组", "班組", "Team"),
                        List.of(
                                new WhatIfReport.Group(
                                        text("华东一组", "華東一組", "East team 1"), 96, "81.20", "81.90", "+0.70", 20, 3),
                                new WhatIfReport.Group(text("华南二组", "華南二組", "South team 2"), 4, "", "", "", 1, 0))),
                new WhatIfReport.Cut(
                        text("班次", "班次", "Shift"),
                        List.of(
                                new WhatIfReport.Group(text("白班", "白班", "Day"), 320, "82.10", "82.80", "+0.70", 51, 4),
                                new WhatIfReport.Group(
                                        text("夜班", "夜班", "Night"), 108, "79.40", "79.30", "−0.10", 10, 8))));
    }
}
