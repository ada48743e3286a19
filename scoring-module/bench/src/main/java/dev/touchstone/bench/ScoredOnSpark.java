package dev.touchstone.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How long scoring on Spark takes beside Spark SQL. The Spark module measures that in a process of its own, since Spark wants an older
 * Java; the checksum is over numerator and denominator of every line of everybody.
 */
final class ScoredOnSpark {

    private static final double BESIDE_SPARK_SQL = 0.9;
    private static final String OURS = "Touchstone";

    private ScoredOnSpark() {}

    /**
     * The rows of the table.
     *
     * @param file what the Spark module left
     * @throws IllegalStateException if a way is missing, or two computed different sums
     */
    static List<Comparison> read(Path file) throws IOException {
        TimedWays ways = new TimedWays(file);
        return List.of(
                comparison(ways, "Spark SQL over documents", "Spark SQL from_json, sums only"),
                comparison(ways, "Spark SQL over columns", "Spark SQL over columns taken out before, sums only"));
    }

    private static Comparison comparison(TimedWays ways, String way, String name) {
        return new Comparison(
                "score tickets of a year in Parquet on Spark, 4 lines, local[2]",
                "tickets",
                ways.side(OURS, "SparkScoring, explained"),
                ways.side(way, name),
                BESIDE_SPARK_SQL,
                ways.checksum(OURS, way));
    }
}
