package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A cluster of a master and two workers, each a process of its own")
@SuppressWarnings("NullAway.Init")
class ClusterTest {

    private static final String STANDARD =
            StandardDocument.write(ReadyStandards.list().get(0).standard());
    private static final ScoringPlan PLAN = new ScoringPlan(STANDARD, "2026-11", "Asia/Shanghai", List.of());

    @TempDir
    static Path folder;

    private static List<String> alone;
    private static String parquet;
    private static SparkCluster cluster;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        List<StoredFact> facts = new GeneratedFacts(7).list(4000);
        alone = OneMachine.score(PLAN, facts);
        assertThat(alone).hasSizeGreaterThan(20);
        parquet = folder.resolve("facts").toString();
        try (SparkSession spark = session("local[1]")) {
            spark.createDataFrame(
                            facts.stream()
                                    .<Row>map(fact -> RowFactory.create(fact.connection(), fact.document()))
                                    .toList(),
                            new StructType().add("connection", "string").add("document", "string"))
                    .repartition(6)
                    .write()
                    .parquet(parquet);
        }
        cluster = new SparkCluster(folder);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    @DisplayName("makes from Parquet the cards that one machine makes, to the last byte")
    void byteEqual() throws IOException {
        try (SparkSession spark = session(cluster.address())) {
            List<String> together = SparkScoring.score(PLAN, FactSource.read(spark, "parquet:" + parquet))
                    .collect();

            assertThat(together.stream().sorted().toList()).isEqualTo(alone);
            int executors = spark.sparkContext().statusTracker().getExecutorInfos().length - 1;
            assertThat(executors).as("executors besides the driver").isEqualTo(2);
        }
    }

    @Test
    @DisplayName("makes the same of the program and its jars, handed over by spark-submit")
    void submitted() throws IOException, InterruptedException {
        Path standard = Files.writeString(folder.resolve("standard.json"), STANDARD);
        Path output = folder.resolve("cards");
        List<String> jars = jars();
        List<String> arguments = new ArrayList<>(List.of("--class", ScoreFacts.class.getName()));
        arguments.addAll(List.of("--jars", String.join(",", jars.subList(1, jars.size())) + ","));
        arguments.addAll(List.of("--total-executor-cores", "2", "--executor-memory", "512m"));
        arguments.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.driver.host=127.0.0.1"));
        arguments.add(jars.get(0));
        arguments.addAll(List.of("--standard", standard.toString(), "--period", "2026-11", "--zone", "Asia/Shanghai"));
        arguments.addAll(List.of("--facts", "parquet:" + parquet, "--output", output.toString()));

        cluster.submit(arguments);

        assertThat(output.resolve("_SUCCESS")).exists();
        List<String> together = new ArrayList<>();
        try (Stream<Path> parts = Files.list(output)) {
            for (Path part : parts.filter(each -> each.getFileName().toString().startsWith("part-"))
                    .toList()) {
                together.addAll(Files.readAllLines(part));
            }
        }
        assertThat(together.stream().sorted().toList()).isEqualTo(alone);
    }

    /** What is ours as jars, this module first. */
    private static List<String> jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path entry : SparkCluster.ours()) {
            if (Files.isDirectory(entry)) {
                Path jar = ClassJar.of(entry, folder.resolve("ours-" + jars.size() + ".jar"));
                jars.add(
                        Files.exists(entry.resolve("dev/touchstone/spark/ScoreFacts.class")) ? 0 : jars.size(),
                        jar.toString());
            } else {
                jars.add(entry.toString());
            }
        }
        return jars;
    }

    private static SparkSession session(String master) {
        return SparkSession.builder()
                .master(master)
                .appName("cluster test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.executor.memory", "512m")
                .config(
                        "spark.executor.extraClassPath",
                        SparkCluster.ours().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator)))
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "60s")
                .config("spark.cores.max", "2")
                .getOrCreate();
    }
}
