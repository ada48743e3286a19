package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one outward form of a scorecard in one language. Page, PDF and spreadsheet render it and nothing else, so they cannot differ.
 *
 * @param language of every text in it
 * @param title "2026 年 10 月评分表"
 * @param subject who is assessed
 * @param period "2026 年 10 月"
 * @param standard "《客服专员月度标准》V3.2", with every version used
 * @param revision "第 1 版"; "暂算" for a live card
 * @param published "11-18 09:00 发布"; null if it is not published
 * @param provisional "暂算：尚未确认" to be set across the sheet; null once somebody has confirmed it
 * @param generated "样例公司：人员与数据均为生成"; null for real data
 * @param total "89.00"; what the grade says if no line counts
 * @param totalNumber the same as a number; null if no line counts
 * @param grade the outcome
 * @param criticalScore "关键项得分 85.00"; null unless the standard asks for one
 * @param ranks "组内 11 / 16"
 * @param sample "312 次接待 · 118 单 · 质检 20 条"
 * @param rated "已评权重 100 %"
 * @param lines in the order of the standard
 * @param sum "规则得分 87.00 ＋ 加分项 2.00 ＝ 89.00"
 * @param adjustments lines changed by named persons
 * @param items bonus and penalty items
 * @param exemptions lines declared not applicable
 * @param vetoes findings that put the result outside the grades
 * @param criticalFailures each in a sentence, with what it does to the total
 * @param conventions the named choices of the standard, each in a sentence
 * @param appeal "申诉截止 11-25 18:00"; null if there is no window
 * @param freshness "数据截至 10-31 23:59，2 个连接，拒收 14 行"; null if unknown
 * @param digest of the scorecard's document; null if there is none yet
 * @param trend earlier periods and this one
 * @param dimensions what each attains, in the order of the standard
 */
public record ScorecardSheet(
        Language language,
        String title,
        SheetSubject subject,
        String period,
        String standard,
        String revision,
        @Nullable String published,
        @Nullable String provisional,
        @Nullable String generated,
        String total,
        @Nullable BigDecimal totalNumber,
        SheetGrade grade,
        @Nullable String criticalScore,
        List<String> ranks,
        String sample,
        String rated,
        List<SheetLine> lines,
        String sum,
        List<SheetEntry> adjustments,
        List<SheetEntry> items,
        List<SheetEntry> exemptions,
        List<SheetEntry> vetoes,
        List<String> criticalFailures,
        List<String> conventions,
        @Nullable String appeal,
        @Nullable String freshness,
        @Nullable String digest,
        List<SheetTrend> trend,
        List<SheetDimension> dimensions) {

    /** Copies the lists. */
    public ScorecardSheet {
        ranks = List.copyOf(ranks);
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        items = List.copyOf(items);
        exemptions = List.copyOf(exemptions);
        vetoes = List.copyOf(vetoes);
        criticalFailures = List.copyOf(criticalFailures);
        conventions = List.copyOf(conventions);
        trend = List.copyOf(trend);
        dimensions = List.copyOf(dimensions);
    }

    /**
     * The sheet of a scorecard.
     *
     * @param card the scorecard
     * @param header what the host knows about it
     * @param language of the sheet
     * @return the sheet; equal for equal arguments
     */
    public static ScorecardSheet of(Scorecard card, SheetHeader header, Language language) {
        return new SheetAssembly(card, header, language).sheet();
    }

    /**
     * A fixed label in the sheet's language.
     *
     * @param label which
     * @param arguments numbers for labels that have gaps: page and pages for {@link SheetLabel#PAGE}
     * @return the label
     */
    public String label(SheetLabel label, Object... arguments) {
        return Words.in(language).say(label, arguments);
    }
}
