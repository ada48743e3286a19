package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param value in the unit's own measure: times in seconds
 * @param unit what the words say; null if they say nothing
 */
record Amount(BigDecimal value, @Nullable Unit unit) {

    private static final List<String> SECONDS = List.of("秒钟", "秒", "seconds", "second", "secs", "sec", "s");
    private static final List<String> MINUTES = List.of("分钟", "minutes", "minute", "mins", "min");
    private static final List<String> HOURS = List.of("小时", "个小时", "hours", "hour", "h");
    private static final List<String> DAYS = List.of("天", "days", "day");
    private static final List<String> PERCENT =
            List.of("个百分点", "百分点", "percentagepoints", "percentagepoint", "percent", "%");
    private static final List<String> POINTS = List.of("分", "points", "point", "pts", "pt");
    private static final List<String> COUNTS = List.of(
            "人次", "处", "条", "次", "例", "项", "单", "通", "份", "件", "笔", "则", "个", "faults", "fault", "errors", "error",
            "times");
    private static final Map<List<String>, Integer> TIMES = Map.of(SECONDS, 1, MINUTES, 60, HOURS, 3_600, DAYS, 86_400);

    /** A number and its unit, as two groups of a pattern. */
    static final String PATTERN = "(-?\\d+(?:\\.\\d+)?)("
            + alternatives(List.of(SECONDS, MINUTES, HOURS, DAYS, PERCENT, POINTS, COUNTS)) + ")?";

    private static String alternatives(List<List<String>> words) {
        return words.stream()
                .flatMap(List::stream)
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
    }

    /** The amount in two groups of a match. */
    static Amount of(MatchResult match, int group) {
        BigDecimal number = new BigDecimal(match.group(group));
        String word = match.group(group + 1);
        if (word == null) {
            return new Amount(number, null);
        }
        for (Map.Entry<List<String>, Integer> time : TIMES.entrySet()) {
            if (time.getKey().contains(word)) {
                return new Amount(number.multiply(BigDecimal.valueOf(time.getValue())), Unit.SECONDS);
            }
        }
        return new Amount(
                number, PERCENT.contains(word) ? Unit.PERCENT : POINTS.contains(word) ? Unit.POINTS : Unit.COUNT);
    }
}
