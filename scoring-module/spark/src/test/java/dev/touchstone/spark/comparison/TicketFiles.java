package dev.touchstone.spark.comparison;

import java.nio.file.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The generated tickets in Parquet, twice: as documents of facts, and as columns that were taken out of these documents.
 *
 * @param documents folder with the columns {@code connection} and {@code document}
 * @param columns folder with a column for whatever the four lines look at
 */
record TicketFiles(Path documents, Path columns) {

    /**
     * What Spark SQL reads of a document, typed. Names of members are those of {@code touchstone-fact/1}.
     *
     * <p>Only what the four lines need is named, so that Spark skips the rest.
     */
    private static final String SCHEMA = "circumstances struct<people:map<string,array<string>>>, opened timestamp,"
            + " firstResponse struct<at:timestamp>, lastClosed timestamp, reopens int, firstContact boolean";

    /** From documents to columns, as a query does it, in whole seconds. */
    static final String TAKEN_OUT = "select fact.circumstances.people['resolver'][0] as agent, fact.opened as opened,"
            + " unix_seconds(fact.firstResponse.at) - unix_seconds(fact.opened) as first_response,"
            + " unix_seconds(fact.lastClosed) - unix_seconds(fact.opened) as resolution,"
            + " fact.reopens as reopens, fact.firstContact as first_contact"
            + " from (select from_json(document, '" + SCHEMA + "') as fact from documents)";

    private static final int FILES = 8;

    /**
     * Generates and writes.
     *
     * @param spark the session
     * @param rows how many tickets
     * @param folder an empty one
     * @return where they are
     */
    static TicketFiles write(SparkSession spark, long rows, Path folder) {
        TicketFiles files = new TicketFiles(folder.resolve("documents"), folder.resolve("columns"));
        JavaRDD<Row> documents = spark.range(0, rows, 1, FILES)
                .javaRDD()
                .map(number ->
                        RowFactory.create(GeneratedTicket.CONNECTION, new GeneratedTicket(number, rows).document()));
        spark.createDataFrame(
                        documents, new StructType().add("connection", "string").add("document", "string"))
                .write()
                .parquet(files.documents.toString());
        files.show(spark);
        spark.sql(TAKEN_OUT).write().parquet(files.columns.toString());
        files.show(spark);
        return files;
    }

    /** Names both for queries, {@code documents} and {@code columns}. */
    private void show(SparkSession spark) {
        spark.read().parquet(documents.toString()).createOrReplaceTempView("documents");
        if (columns.toFile().exists()) {
            spark.read().parquet(columns.toString()).createOrReplaceTempView("columns");
        }
    }
}
