package dev.touchstone.spark.comparison;

import dev.touchstone.spark.FactSource;
import dev.touchstone.spark.ScoringPlan;
import dev.touchstone.spark.SparkScoring;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The ways to sum up the generated tickets. Each is run from the files on every time. */
enum Way {
    /** Ours: a card with every line, its reasons and its measurements for everybody. */
    CARDS("Touchstone"),
    /** Spark SQL over the same documents. */
    DOCUMENTS("Spark SQL over documents"),
    /** Spark SQL over columns. */
    COLUMNS("Spark SQL over columns");

    private static final String SUMS =
            "select agent, 1000 * coalesce(sum(first_response), 0), 1000 * count(first_response),"
                    + " 1000 * sum(resolution), 1000 * count(resolution), 100 * count_if(reopens > 0), count(reopens),"
                    + " 100 * count_if(first_contact), count(first_contact) from %s"
                    + " where opened >= timestamp'%d-01-01 00:00:00 %s' and opened < timestamp'%d-01-01 00:00:00 %s'"
                    + " group by agent";

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** How the file of times names it. */
    String label() {
        return label;
    }

    /** Does all the work once; what comes back is only looked at afterwards. */
    Outcome run(SparkSession spark, TicketFiles files) {
        return switch (this) {
            case CARDS -> {
                var plan = new ScoringPlan(
                        FourLines.standard(), String.valueOf(GeneratedTicket.YEAR), GeneratedTicket.ZONE, List.of());
                List<String> cards = SparkScoring.score(plan, FactSource.read(spark, "parquet:" + files.documents()))
                        .collect();
                yield new Outcome(cards, () -> Sums.ofCards(cards));
            }
            case DOCUMENTS -> sums(spark, "(" + TicketFiles.TAKEN_OUT + ")");
            case COLUMNS -> sums(spark, "columns");
        };
    }

    private static Outcome sums(SparkSession spark, String table) {
        int year = GeneratedTicket.YEAR;
        String zone = GeneratedTicket.ZONE;
        List<Row> rows =
                spark.sql(SUMS.formatted(table, year, zone, year + 1, zone)).collectAsList();
        return new Outcome(rows, () -> Sums.ofRows(rows));
    }

    /**
     * What came of it.
     *
     * @param found cards or rows
     * @param sums reads the sums out of them, which takes longer than the work itself
     */
    record Outcome(List<?> found, Supplier<Sums> sums) {

        /** Equal for the same cards or rows in any order. */
        long fingerprint() {
            return found.stream().mapToLong(Object::hashCode).sum();
        }
    }
}
