package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("A run that fetches single records again")
@SuppressWarnings("NullAway.Init")
class RepairStorageIT {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;
    long run;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into connection (name, adapter, settings, created_at, created_by)"
                    + " values ('CRM', 'any', '{}', current_timestamp, 'test')");
        }
        run = database.ask(entities -> {
            long added = new RunStore(entities)
                    .add(new RunEntity(1, Purpose.REPAIR, "test", NOW, 0))
                    .id();
            new RepairStore(entities).add(added, "calls", List.of("C2", "C1", "C3"));
            return added;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("goes on after a crash with the records it has not asked for")
    void goesOn() {
        database.run(entities ->
                new RepairStore(entities).listWaiting(run, "calls", 2).forEach(key -> key.end(RepairOutcome.SAME)));

        assertThat(waiting("calls")).containsExactly("C3");
        assertThat(waiting("chats")).isEmpty();
        assertThat(database.<List<RepairOutcome>>ask(entities -> new RepairStore(entities)
                        .list(run).stream()
                                .filter(key -> key.outcome() != null)
                                .map(RunKeyEntity::outcome)
                                .toList()))
                .containsExactly(RepairOutcome.SAME, RepairOutcome.SAME);
    }

    @Test
    @DisplayName("keeps the order in which they were asked for")
    void order() {
        assertThat(waiting("calls")).containsExactly("C2", "C1", "C3");
    }

    @Test
    @DisplayName("says nothing about whether too many records are rejected")
    void noVerdict() {
        database.run(entities -> {
            RunEntity entity = new RunStore(entities).get(run);
            entity.count(new FactStore.Changes(0, 0, 0, 0), 3);
            entity.judge(RejectionThreshold.USUAL);
        });

        ImportRun told = database.ask(
                entities -> new RunStore(entities).listNewestFirst(1, 1).get(0));
        assertThat(told.repair()).isTrue();
        assertThat(told.alarming()).isFalse();
    }

    private List<String> waiting(String stream) {
        return database.ask(entities -> new RepairStore(entities)
                .listWaiting(run, stream, 10).stream()
                        .map(RunKeyEntity::factKey)
                        .toList());
    }
}
