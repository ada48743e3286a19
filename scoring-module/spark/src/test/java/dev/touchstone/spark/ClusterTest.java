package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A cluster of a master and two workers, each a process of its own")
class ClusterTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("makes from Parquet the cards that one machine makes, to the last byte")
    void byteEqual() throws IOException, InterruptedException {
        List<StoredFact> facts = new GeneratedFacts(7).list(4000);
        String standard = StandardDocument.write(ReadyStandards.list().get(0).standard());
        ScoringPlan plan = new ScoringPlan(standard, "2026-11", "Asia/Shanghai", List.of());
        List<String> alone = OneMachine.score(plan, facts);
        assertThat(alone).hasSizeGreaterThan(20);

        try (SparkCluster cluster = new SparkCluster(folder);
                SparkSession spark = session(cluster)) {
            String parquet = folder.resolve("facts").toString();
            spark.createDataFrame(
                            facts.stream()
                                    .<Row>map(fact -> RowFactory.create(fact.connection(), fact.document()))
                                    .toList(),
                            new StructType().add("connection", "string").add("document", "string"))
                    .repartition(6)
                    .write()
                    .parquet(parquet);
            List<String> together = SparkScoring.score(plan, FactSource.read(spark, "parquet:" + parquet))
                    .collect();

            assertThat(together.stream().sorted().toList()).isEqualTo(alone);
            int executors = spark.sparkContext().statusTracker().getExecutorInfos().length - 1;
            assertThat(executors).as("executors besides the driver").isEqualTo(2);
        }
    }

    private static SparkSession session(SparkCluster cluster) {
        String classes = SparkCluster.classPath()
                .filter(entry -> !entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return SparkSession.builder()
                .master(cluster.address())
                .appName("cluster test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", classes)
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "60s")
                .config("spark.cores.max", "2")
                .getOrCreate();
    }
}
