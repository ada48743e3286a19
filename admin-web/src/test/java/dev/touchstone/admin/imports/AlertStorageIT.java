package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("An alert about rejected records")
@SuppressWarnings("NullAway.Init")
class AlertStorageIT {

    private static final long CRM = 1;
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : List.of("CRM", "other")) {
                statement.execute("insert into connection (name, adapter, settings, created_at, created_by) values ('"
                        + name + "', 'any', '{}', current_timestamp, 'test')");
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("stands from a run that reaches the threshold until one that reads enough is below it")
    void untilALaterRun() {
        long bad = run(6, 94);
        assertThat(alerts()).containsExactly(new RejectionAlert(CRM, bad, 6, 100, 6));

        run(0, 3);
        assertThat(alerts()).as("after a run that reads too little to tell").hasSize(1);

        run(1, 99);
        assertThat(alerts()).isEmpty();
    }

    @Test
    @DisplayName("goes away with its last open record")
    void untilSettled() {
        long bad = run(2, 2);
        database.run(entities -> new RejectedStore(entities).settle(CRM, "calls", List.of("C0"), bad + 1));
        assertThat(alerts()).containsExactly(new RejectionAlert(CRM, bad, 2, 4, 1));

        database.run(entities -> new RejectedStore(entities).settle(CRM, "calls", List.of("C1"), bad + 1));
        assertThat(alerts()).isEmpty();
    }

    @Test
    @DisplayName("follows the threshold of its own connection")
    void threshold() {
        database.run(entities -> {
            new AlertStore(entities).keep(new ThresholdEntity(2, 1, null, "test"));
            new AlertStore(entities).keep(new ThresholdEntity(CRM, 50, null, "test"));
        });

        assertThat(database.<RejectionThreshold>ask(entities -> new AlertStore(entities).threshold(CRM)))
                .isEqualTo(new RejectionThreshold(50, null, "test"));
        run(6, 94);
        assertThat(alerts()).isEmpty();
    }

    private List<RejectionAlert> alerts() {
        return database.ask(entities -> new AlertStore(entities).list());
    }

    private long run(int rejected, int same) {
        return database.ask(entities -> {
            RunEntity run = new RunEntity(CRM, Purpose.READ, "test", NOW, 0);
            long id = new RunStore(entities).add(run).id();
            new RejectedStore(entities)
                    .keep(
                            CRM,
                            id,
                            IntStream.range(0, rejected)
                                    .mapToObj(i -> new Rejected(
                                            "calls",
                                            "C" + i,
                                            new Position("calls.csv", i, "Started"),
                                            "never",
                                            LocalizedText.same("\"never\" is not a date"),
                                            "raw"))
                                    .toList());
            run.count(new FactStore.Changes(0, 0, same, 0), rejected);
            run.end(RunState.DONE, NOW, null);
            run.judge(new AlertStore(entities).threshold(CRM));
            return id;
        });
    }
}
