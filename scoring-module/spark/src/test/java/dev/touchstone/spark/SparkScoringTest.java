package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Spark makes the cards of the engine, to the last byte")
@SuppressWarnings("NullAway.Init")
class SparkScoringTest {

    private static final List<StoredFact> FACTS = new GeneratedFacts(20_261_123).list(2000);
    private static final List<Place> PLACES = IntStream.range(0, 28)
            .boxed()
            .flatMap(i -> Stream.of(
                    Place.of("7", agent(i), Subject.agent(String.valueOf(i)), LocalDate.of(2026, 1, 1)),
                    Place.of("7", agent(i), Subject.team("team-" + i % 3), LocalDate.of(2026, 1, 1))))
            .toList();

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    static Stream<String> standards() {
        return ReadyStandards.list().stream().map(ReadyStandard::key);
    }

    @ParameterizedTest
    @MethodSource("standards")
    @DisplayName("for every ready standard, of people and of units, however facts lie in parts")
    void everyStandard(String key) {
        ScoringPlan plan = plan(key, "2026-11", PLACES);
        List<String> alone = OneMachine.score(plan, FACTS);
        assertThat(sorted(SparkScoring.score(plan, parts(FACTS, 5)))).isEqualTo(alone);
    }

    @Test
    @DisplayName("with findings about people of whom nothing else is known, however a document is written")
    void findings() {
        ScoringPlan plan = plan("agent-monthly", "2026-11", PLACES);
        List<String> alone = OneMachine.score(plan, FACTS);
        List<StoredFact> escaped = FACTS.stream()
                .map(fact ->
                        new StoredFact(fact.connection(), fact.document().replace("\"finding\"", "\"\\u0066inding\"")))
                .toList();
        assertThat(alone).filteredOn(card -> card.contains("\"id\":\"27\"")).hasSize(1);
        assertThat(sorted(SparkScoring.score(plan, parts(escaped, 3)))).isEqualTo(alone);
    }

    @Test
    @DisplayName("from Parquet, lines of JSON and the console's database")
    void sources() throws SQLException {
        ScoringPlan plan = plan("agent-monthly", "2026-11", PLACES);
        List<String> alone = OneMachine.score(plan, FACTS);
        assertThat(alone).hasSizeGreaterThan(20);
        StructType columns = new StructType().add("connection", "string").add("document", "string");
        var rows = spark.createDataFrame(
                FACTS.stream()
                        .<Row>map(fact -> RowFactory.create(fact.connection(), fact.document()))
                        .toList(),
                columns);
        rows.repartition(3).write().parquet(folder.resolve("parquet").toString());
        rows.repartition(3).write().json(folder.resolve("json").toString());

        String database = "jdbc:h2:mem:facts;DB_CLOSE_DELAY=-1";
        store(database);
        for (String address :
                List.of("parquet:" + folder.resolve("parquet"), "json:" + folder.resolve("json"), database)) {
            assertThat(sorted(SparkScoring.score(plan, FactSource.read(spark, address))))
                    .as(address)
                    .isEqualTo(alone);
        }
    }

    @Test
    @DisplayName("the program reads files, writes a folder, and says what it lacks")
    void program() throws IOException {
        Path standard = Files.writeString(folder.resolve("standard.json"), document("agent-monthly"));
        Path places = Files.write(
                folder.resolve("places.csv"),
                IntStream.range(0, 28)
                        .mapToObj(i -> "7,person,generated-" + i + ",AGENT," + i + ",2026-01-01")
                        .toList());
        Path facts = folder.resolve("facts.json");
        var rows = spark.createDataFrame(
                FACTS.stream()
                        .<Row>map(fact -> RowFactory.create(fact.connection(), fact.document()))
                        .toList(),
                new StructType().add("connection", "string").add("document", "string"));
        rows.write().json(facts.toString());

        assertThatThrownBy(() -> new ScoreFacts(new String[] {"--standard", "a"}))
                .hasMessageContaining("--period")
                .hasMessageContaining("--output");
        assertThatThrownBy(() -> new ScoreFacts(new String[] {"--standards", "a"}))
                .hasMessageContaining("--standards");
        String output = folder.resolve("cards").toString();
        String files =
                "--standard " + standard + " --places " + places + " --facts json:" + facts + " --output " + output;
        new ScoreFacts((files + " --period 2026-11 --zone Asia/Shanghai").split(" ")).run(spark);
        assertThatThrownBy(() -> FactSource.read(spark, "csv:here")).hasMessageContaining("parquet:");
        Files.writeString(places, "7,person,x\n");
        assertThatThrownBy(() -> PlaceLines.read(places)).hasMessageContaining("places.csv, line 1");

        List<Place> own = PLACES.stream()
                .filter(place -> place.kind() == Subject.Kind.AGENT)
                .toList();
        ScoringPlan plan = new ScoringPlan(Files.readString(standard), "2026-11", "Asia/Shanghai", own);
        assertThat(sorted(spark.read().textFile(output).javaRDD())).isEqualTo(OneMachine.score(plan, FACTS));
    }

    private static void store(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table fact (id bigint primary key, connection bigint, until_change bigint,"
                    + " deleted boolean, document varchar(1000000))");
            try (PreparedStatement insert = connection.prepareStatement("insert into fact values (?, 7, ?, ?, ?)")) {
                for (int i = 0; i < FACTS.size(); i++) {
                    insert.setLong(1, i);
                    insert.setObject(2, null);
                    insert.setBoolean(3, false);
                    insert.setString(4, FACTS.get(i).document());
                    insert.addBatch();
                }
                insert.setLong(1, -1);
                insert.setLong(2, 5);
                insert.setString(4, "closed");
                insert.addBatch();
                insert.executeBatch();
            }
        }
    }

    private static JavaRDD<StoredFact> parts(List<StoredFact> facts, int parts) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(facts, parts);
    }

    private static List<String> sorted(JavaRDD<String> cards) {
        return cards.collect().stream().sorted().toList();
    }

    private static ScoringPlan plan(String key, String period, List<Place> places) {
        return new ScoringPlan(document(key), period, "Asia/Shanghai", places);
    }

    private static String document(String key) {
        return StandardDocument.write(ReadyStandards.get(key).standard());
    }

    private static AgentRef agent(int number) {
        return new AgentRef("generated-" + number);
    }
}
