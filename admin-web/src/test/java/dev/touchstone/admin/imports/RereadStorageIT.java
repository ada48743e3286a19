package dev.touchstone.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.feed.Cursor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("A run that reads again since an instant")
@SuppressWarnings("NullAway.Init")
class RereadStorageIT {

    private static final long CRM = 1;
    private static final Instant SINCE = Instant.parse("2026-10-31T16:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

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
        }
        database.run(entities -> {
            RunStore store = new RunStore(entities);
            store.cursor(CRM, "calls").moveTo(new Cursor("calls", "far"), null);
            store.cursor(CRM, "chats").moveTo(new Cursor("chats", "further"), null);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("goes on from its last page after a crash, and leaves the place of the imports alone")
    void placeOfItsOwn() {
        long run = start(List.of("calls"));
        database.run(entities -> {
            RunStreamEntity calls = new RunStore(entities).getStream(run, "calls");
            calls.begin(Optional.of(new Cursor("calls", "since")));
            calls.moveTo(new Cursor("calls", "one page later"), false);
        });

        database.run(entities -> {
            RunStore store = new RunStore(entities);
            assertThat(store.getStream(run, "calls").begun()).isTrue();
            assertThat(store.getStream(run, "calls").done()).isFalse();
            assertThat(store.getStream(run, "calls").toCursor()).isEqualTo(new Cursor("calls", "one page later"));
            assertThat(store.cursor(CRM, "calls").toCursor()).isEqualTo(new Cursor("calls", "far"));
            assertThat(store.findStream(run, "chats")).isEmpty();
        });
    }

    @Test
    @DisplayName("tells since when, which streams, and which of them it read whole")
    void tells() {
        long run = start(List.of("calls", "chats"));
        database.run(entities -> {
            RunStore store = new RunStore(entities);
            store.getStream(run, "calls").begin(Optional.of(new Cursor("calls", "since")));
            store.getStream(run, "chats").begin(Optional.empty());
        });

        ImportRun told = database.ask(
                entities -> new RunStore(entities).listNewestFirst(CRM, 1).get(0));

        assertThat(told.since()).isEqualTo(SINCE);
        assertThat(told.streams()).containsExactly(new RunStream("calls", false), new RunStream("chats", true));
        assertThat(told.wholeStreams()).isEqualTo("chats");
    }

    @Test
    @DisplayName("can choose among the streams that have been read before")
    void known() {
        assertThat(database.<List<String>>ask(entities -> new RunStore(entities).listStreams(CRM)))
                .containsExactly("calls", "chats");
    }

    private long start(List<String> streams) {
        return database.ask(entities -> new RunStore(entities)
                .add(new RunEntity(CRM, Purpose.SINCE, "test", NOW, 0).since(SINCE), streams)
                .id());
    }
}
