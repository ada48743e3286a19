package dev.touchstone.scoring.wording;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sheet; every text is ready to print.
 *
 * @param key the indicator's key, for addresses and links; never shown
 * @param dimension the dimension's name
 * @param indicator the indicator's name
 * @param note what the standard says about the origin of target or rule; null if nothing
 * @param weight "20 %"
 * @param target "≤ 30 秒"
 * @param actual "42.6 秒"; what {@code state} says if nothing was measured
 * @param points "18"; {@code state} if the line is not rated
 * @param maximum "20"
 * @param attained part of the maximum, 0 to 1 with four decimals; null if the line is not rated
 * @param teamMean what the team attains on average, 0 to 1 with four decimals; null if it is not shown
 * @param met whether target and full points are reached; false if the line is not rated
 * @param basis "平均超出 12.6 秒，满 1 个 10 秒档，扣 2 分"
 * @param rule the rule in one sentence
 * @param sample "312 次"
 * @param interval "73.5–87.4 %（95 %）"; null if the value is no proportion
 * @param state why the line is not rated: "样本不足，不评分"; null if it is rated
 * @param countedAs "计入 22.22 / 27.78" where lines that were left out change what it counts; null if it counts as printed
 * @param calculation the steps from the facts to the points, to be shown with arrows between them; empty if it is not rated
 * @param excluded "未计入 41 条"; null if every fact counts
 * @param exclusions the same by reason
 * @param critical whether it is a critical failure
 */
public record SheetLine(
        String key,
        String dimension,
        String indicator,
        @Nullable String note,
        String weight,
        String target,
        String actual,
        String points,
        String maximum,
        @Nullable BigDecimal attained,
        @Nullable BigDecimal teamMean,
        boolean met,
        String basis,
        String rule,
        String sample,
        @Nullable String interval,
        @Nullable String state,
        @Nullable String countedAs,
        List<String> calculation,
        @Nullable String excluded,
        List<SheetExclusion> exclusions,
        boolean critical) {

    /** Copies the lists. */
    public SheetLine {
        calculation = List.copyOf(calculation);
        exclusions = List.copyOf(exclusions);
    }
}
