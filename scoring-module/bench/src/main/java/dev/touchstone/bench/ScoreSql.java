package dev.touchstone.bench;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same lines as SQL over whole numbers: exact, with the same rounding, in hundredths of a point.
 *
 * @param division how the database writes the division of whole numbers
 */
record ScoreSql(String division) {

    private static final String MONTH = "EXTRACT(MONTH FROM created)";

    /** Sums and counts of every agent and month. */
    String aggregate(List<LineSpec> lines) {
        String columns = IntStream.range(0, lines.size())
                .mapToObj(i -> "CAST(coalesce(%s, 0) AS BIGINT) AS n%d, CAST(%s AS BIGINT) AS d%d"
                        .formatted(lines.get(i).numerator(), i, lines.get(i).denominator(), i))
                .collect(Collectors.joining(",\n  "));
        return "SELECT agent, " + MONTH + " AS in_month,\n  " + columns + "\nFROM tickets GROUP BY agent, " + MONTH;
    }

    /** Total and grade of every row that {@link #aggregate} gives. */
    String score(List<LineSpec> lines, String cells) {
        String total = IntStream.range(0, lines.size())
                .mapToObj(i -> points(lines.get(i), "n" + i, "d" + i))
                .collect(Collectors.joining("\n  + "));
        return "SELECT agent, in_month, total, CASE " + grades() + " END AS grade FROM (SELECT agent, in_month,\n  "
                + total + " AS total FROM " + cells + ") AS totals";
    }

    private String points(LineSpec line, String n, String d) {
        int all = line.weight() * 100;
        String rated = switch (line.rule()) {
            case LineSpec.Between(int worst, int best) -> {
                int span = worst - best;
                yield "ELSE (2 * %d * greatest(0, least(%d * %s - %s, %d * %s)) + %d * %s) %s (2 * %d * %s)"
                        .formatted(all, worst, d, n, span, d, span, d, division, span, d);
            }
            case LineSpec.Bands(boolean lowerIsBetter, List<LineSpec.Step> steps) ->
                steps.stream()
                                .map(step -> "WHEN 1000 * %s %s %d * %s THEN %d"
                                        .formatted(
                                                n,
                                                lowerIsBetter ? "<=" : ">=",
                                                step.thousandths(),
                                                d,
                                                line.weight() * step.share()))
                                .collect(Collectors.joining(" "))
                        + " ELSE 0";
        };
        return "CASE WHEN %s = 0 THEN %d %s END".formatted(d, all, rated);
    }

    private static String grades() {
        List<GradeBand> bands = GradeScale.DEFAULT.bands();
        return IntStream.range(0, bands.size())
                .mapToObj(i -> "WHEN total >= %d THEN %d"
                        .formatted(bands.get(i).from().movePointRight(2).intValueExact(), i))
                .collect(Collectors.joining(" "));
    }
}
