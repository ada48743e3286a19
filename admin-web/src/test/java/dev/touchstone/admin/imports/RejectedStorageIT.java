package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("A rejected record is open until a later run settles it")
@SuppressWarnings("NullAway.Init")
class RejectedStorageIT {

    private static final long CRM = 1;

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into connection (name, adapter, settings, created_at, created_by)"
                    + " values ('CRM', 'any', '{}', current_timestamp, 'test')");
            for (int run = 1; run <= 2; run++) {
                statement.execute(
                        "insert into import_run (connection, state, requested_by, requested_at, from_position,"
                                + " pages, added, changed, same, deleted, rejected)"
                                + " values (1, 'DONE', 'test', current_timestamp, 0, 0, 0, 0, 0, 0, 0)");
            }
        }
        change(store -> store.keep(
                CRM,
                1,
                List.of(
                        rejected("calls", "C1", 2, "Started", "never"),
                        rejected("calls", "C2", 3, "Started", "soon"),
                        rejected("calls", null, 4, null, null),
                        rejected("chats", "H1", 2, "Started", "never"))));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("equal reasons are counted together, whatever the value")
    void groups() {
        List<RejectedGroup> groups = database.ask(entities -> new RejectedStore(entities).listGroups(CRM));

        assertThat(groups).extracting(RejectedGroup::count).containsExactly(2L, 1L, 1L);
        assertThat(groups.get(0).example().value()).isEqualTo("never");
        assertThat(list(groups.get(0).id())).extracting(Rejected::key).containsExactly("C1", "C2");
        assertThat(groups.stream()
                        .filter(group -> group.example().position().column() == null)
                        .flatMap(group -> list(group.id()).stream()))
                .extracting(row -> row.position().line())
                .containsExactly(4L);
    }

    @Test
    @DisplayName("a stream that was read anew settles what earlier runs rejected of it, and nothing else")
    void anew() {
        change(store -> {
            store.settle(CRM, "calls", 2);
            store.keep(CRM, 2, List.of(rejected("calls", "C2", 3, "Started", "tomorrow")));
        });

        assertThat(stillOpen()).extracting(Rejected::value).containsExactly("never", "tomorrow");
        assertThat(stillOpen()).extracting(Rejected::stream).containsExactly("chats", "calls");
        assertThat(database.<List<Rejected>>ask(entities -> new RejectedStore(entities).list(1, 0, 10)))
                .hasSize(4);
    }

    @Test
    @DisplayName("a record that was read whole leaves the list by its key")
    void byKey() {
        change(store -> store.settle(CRM, "calls", List.of("C1", "C9"), 2));

        assertThat(stillOpen()).extracting(row -> row.position().line()).containsExactly(3L, 4L, 2L);
    }

    @Test
    @DisplayName("what the very run rejected is not settled by its own facts with the same key")
    void ownRun() {
        change(store -> store.settle(CRM, "calls", List.of("C1"), 1));

        assertThat(stillOpen()).hasSize(4);
    }

    private void change(Consumer<RejectedStore> work) {
        database.run(entities -> work.accept(new RejectedStore(entities)));
    }

    private List<Rejected> stillOpen() {
        return database.ask(entities -> new RejectedStore(entities).listOpen(CRM, Optional.empty(), 0, 10));
    }

    private List<Rejected> list(long group) {
        return database.ask(entities -> new RejectedStore(entities).listOpen(CRM, Optional.of(group), 0, 10));
    }

    private static Rejected rejected(
            String stream, @Nullable String key, long line, @Nullable String column, @Nullable String value) {
        return new Rejected(
                stream,
                key,
                new Position("calls.csv", line, column),
                value,
                LocalizedText.same(value == null ? "The row is cut off" : "\"" + value + "\" is not a date"),
                "raw");
    }
}
