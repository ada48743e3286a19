package dev.touchstone.admin.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a half year's benchmark.
 *
 * @param indicator the indicator's key
 * @param name as shown
 * @param unit of the company's value, as shown
 * @param own the company's value as printed; null if nothing was measured
 * @param ownValue the same as a number, rounded to four places
 * @param sample how many records it rests on
 * @param target as printed
 * @param met whether it reaches the target; null where that cannot be said
 * @param targetGap how far it is from the target, in words; empty where that cannot be said
 * @param industry what somebody typed in; null if nobody did
 * @param ahead whether the company is at least as good as its industry; null where that cannot be said
 * @param industryGap how far the two are apart, in words; empty where that cannot be said
 * @param past the half years before, newest first
 */
public record BenchmarkRow(
        String indicator,
        String name,
        String unit,
        @Nullable String own,
        @Nullable BigDecimal ownValue,
        long sample,
        String target,
        @Nullable Boolean met,
        String targetGap,
        @Nullable Typed industry,
        @Nullable Boolean ahead,
        String industryGap,
        List<Past> past) {

    public BenchmarkRow {
        past = List.copyOf(past);
    }

    /**
     * What somebody typed in of the industry.
     *
     * @param text value and unit as shown
     * @param value the value
     * @param unit its unit as shown
     * @param source where it stands
     * @param dated the source's date
     * @param by who typed it in
     */
    public record Typed(String text, BigDecimal value, String unit, String source, String dated, String by) {}

    /**
     * An earlier half year.
     *
     * @param half such as {@code 2025-H2}
     * @param own the company's value as printed; null if nothing was measured
     * @param industry the industry's figure as printed; null if nobody typed one in
     */
    public record Past(
            String half, @Nullable String own, @Nullable String industry) {}
}
