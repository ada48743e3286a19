package dev.touchstone.bench;

import dev.touchstone.bench.LineSpec.Bands;
import dev.touchstone.bench.LineSpec.Between;
import dev.touchstone.bench.LineSpec.Rule;
import dev.touchstone.bench.LineSpec.Step;
import java.util.List;
import java.util.stream.IntStream;

/** The ten lines of the generated standard; together they weigh 100. Times are in seconds and shares in per cent. */
final class TenLines {

    static final String FIRST_RESPONSE = "first-response";
    static final String ANSWERED_IN_TIME = "answered-in-time";
    static final String RESOLUTION = "resolution";
    static final String REOPENED = "reopened";
    static final String FIRST_CONTACT = "first-contact";
    static final String SATISFACTION = "satisfaction";
    static final String RECOMMENDATION = "recommendation";
    static final String CALLBACK = "callback";
    static final String DEFECTS = "defects";
    static final String CRITICAL = "critical";

    static final int ANSWER_WITHIN_SECONDS = 300;

    private static final int[] MOVED_WEIGHTS = {12, 13, 12, 8, 12, 12, 8, 13, 4, 6};

    static final List<LineSpec> LINES = List.of(
            new LineSpec(FIRST_RESPONSE, "sum(first_response)", "count(first_response)", 15, new Between(600, 120)),
            new LineSpec(
                    ANSWERED_IN_TIME,
                    "100 * count(*) FILTER (WHERE first_response <= " + ANSWER_WITHIN_SECONDS + ")",
                    "count(first_response)",
                    10,
                    atLeast(70, 60, 50, 40)),
            new LineSpec(RESOLUTION, "sum(resolution)", "count(*)", 15, new Between(150_000, 50_000)),
            new LineSpec(REOPENED, "100 * sum(reopened)", "count(*)", 10, atMost(3, 6, 9, 15)),
            new LineSpec(FIRST_CONTACT, "100 * sum(first_contact)", "count(*)", 10, atLeast(80, 72, 65, 50)),
            new LineSpec(SATISFACTION, "sum(satisfaction)", "count(satisfaction)", 10, atLeast(4, 3, 2, 1)),
            new LineSpec(
                    RECOMMENDATION,
                    "100 * (count(*) FILTER (WHERE recommendation >= 9) - count(*) FILTER (WHERE recommendation <= 6))",
                    "count(recommendation)",
                    10,
                    atLeast(40, 20, 0, -30)),
            new LineSpec(CALLBACK, "100 * sum(callback)", "count(callback)", 5, atLeast(90, 80, 70, 50)),
            new LineSpec(DEFECTS, "sum(defects)", "count(defects)", 10, atMost(0, 1, 2, 3)),
            new LineSpec(CRITICAL, "sum(critical)", "count(critical)", 5, atMost(0, 1)));

    private TenLines() {}

    /** The same lines with other targets and weights. */
    static List<LineSpec> moved() {
        return IntStream.range(0, LINES.size())
                .mapToObj(i -> LINES.get(i).moved(MOVED_WEIGHTS[i]))
                .toList();
    }

    private static Rule atLeast(int... limits) {
        return bands(false, limits);
    }

    private static Rule atMost(int... limits) {
        return bands(true, limits);
    }

    private static Rule bands(boolean lowerIsBetter, int... limits) {
        return new Bands(
                lowerIsBetter,
                IntStream.range(0, limits.length)
                        .mapToObj(i -> new Step(limits[i] * 1000, 100 - 20 * i))
                        .toList());
    }
}
