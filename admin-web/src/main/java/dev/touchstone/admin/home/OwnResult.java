package dev.touchstone.admin.home;

import dev.touchstone.scoring.wording.SheetTrend;
import java.util.List;

/**
 * What an assessed person comes to first: the newest published scorecard.
 *
 * @param card its key
 * @param title "2026 年 10 月评分表"
 * @param standard name and versions
 * @param revision "第 1 版"
 * @param published when it was published
 * @param total as printed
 * @param grade the grade in words
 * @param gradeLevel 4 for the best grade down to 1; 0 without a grade, −1 for a veto
 * @param explanation what is missing to the next grade; empty if nothing
 * @param ranks the rank in the unit and beyond
 * @param trend published totals of the last periods
 */
public record OwnResult(
        long card,
        String title,
        String standard,
        String revision,
        String published,
        String total,
        String grade,
        int gradeLevel,
        String explanation,
        List<String> ranks,
        List<SheetTrend> trend) {

    public OwnResult {
        ranks = List.copyOf(ranks);
        trend = List.copyOf(trend);
    }
}
