package dev.touchstone.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where facts come from. Each has the columns {@code connection} and {@code document}, both texts. */
public enum FactSource {
    /** Parquet files in a folder. */
    PARQUET {
        @Override
        Dataset<Row> rows(SparkSession spark, String place) {
            return spark.read().parquet(place);
        }
    },
    /** Files with one JSON object a line. */
    JSON {
        @Override
        Dataset<Row> rows(SparkSession spark, String place) {
            return spark.read().schema("connection string, document string").json(place);
        }
    },
    /** The console's own database, at a JDBC address: the newest versions of facts that are not deleted, by the row's key in parts. */
    JDBC {
        @Override
        Dataset<Row> rows(SparkSession spark, String place) {
            Row keys = spark.read()
                    .format("jdbc")
                    .option("url", place)
                    .option("query", "select coalesce(min(id), 0) as first, coalesce(max(id), 0) as last from fact")
                    .load()
                    .first();
            return spark.read()
                    .format("jdbc")
                    .option("url", place)
                    .option(
                            "dbtable",
                            "(select id, cast(connection as varchar(20)) as connection, document from fact"
                                    + " where until_change is null and not deleted) stored")
                    .option("partitionColumn", "id")
                    .option("lowerBound", number(keys, 0))
                    .option("upperBound", number(keys, 1))
                    .option("numPartitions", 4L * spark.sparkContext().defaultParallelism())
                    .load();
        }
    };

    abstract Dataset<Row> rows(SparkSession spark, String place);

    /**
     * The facts of a place, such as {@code parquet:/data/facts}.
     *
     * @param spark the session
     * @param address the source's name in lower case, a colon, and the folder, files or JDBC address
     * @return the facts, read when they are needed
     * @throws IllegalArgumentException if the source is unknown
     */
    public static JavaRDD<StoredFact> read(SparkSession spark, String address) {
        int colon = address.indexOf(':');
        String name = address.substring(0, Math.max(0, colon));
        FactSource source = Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Facts cannot be read from \"" + address
                        + "\"\nMaybe it should begin with one of "
                        + Arrays.stream(values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT) + ":")
                                .collect(Collectors.joining(" "))));
        String place = source == JDBC ? address : address.substring(colon + 1);
        return source.rows(spark, place)
                .select("connection", "document")
                .javaRDD()
                .map(row -> new StoredFact(row.getString(0), row.getString(1)));
    }

    private static long number(Row row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
