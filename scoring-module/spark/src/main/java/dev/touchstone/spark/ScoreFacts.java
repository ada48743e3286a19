package dev.touchstone.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * The program for {@code spark-submit}: writes one scorecard document a line into a folder.
 *
 * <pre>--standard standard.json --period 2026-11 --zone Asia/Shanghai --facts parquet:/data/facts --output /data/cards</pre>
 *
 * <p>Optional: {@code --places places.csv}, lines of connection, {@code person} or {@code unit}, name at the source, kind of subject,
 * identifier, first day and, if it has ended, the day after the last; without it everybody stands for themselves. The master is
 * {@code spark-submit}'s business.
 */
public final class ScoreFacts {

    private static final Set<String> NEEDED = Set.of("--standard", "--period", "--zone", "--facts", "--output");
    private static final String PLACES = "--places";

    private final Map<String, String> options;

    /**
     * What was asked for.
     *
     * @throws IllegalArgumentException if an argument is missing or unknown
     */
    ScoreFacts(String[] args) {
        this.options = options(args);
    }

    /**
     * Runs once.
     *
     * @param args as above
     * @throws IOException if standard or places cannot be read
     * @throws IllegalArgumentException if an argument is missing, unknown or cannot be read
     */
    public static void main(String[] args) throws IOException {
        ScoreFacts program = new ScoreFacts(args);
        try (SparkSession spark = SparkSession.builder().appName("Touchstone").getOrCreate()) {
            program.run(spark);
        }
    }

    /** Writes the cards with an open session. */
    void run(SparkSession spark) throws IOException {
        List<Place> places = options.containsKey(PLACES) ? PlaceLines.read(Path.of(get(PLACES))) : List.of();
        ScoringPlan plan =
                new ScoringPlan(Files.readString(Path.of(get("--standard"))), get("--period"), get("--zone"), places);
        SparkScoring.score(plan, FactSource.read(spark, get("--facts"))).saveAsTextFile(get("--output"));
    }

    private String get(String option) {
        return Objects.requireNonNull(options.get(option));
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!NEEDED.contains(args[i]) && !args[i].equals(PLACES)) {
                throw new IllegalArgumentException("Unknown option \"" + args[i] + "\": there are " + PLACES + " and "
                        + NEEDED.stream().sorted().toList());
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            options.put(args[i], args[i + 1]);
        }
        List<String> missing = NEEDED.stream()
                .filter(each -> !options.containsKey(each))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("These options are missing: " + missing);
        }
        return options;
    }
}
