package dev.touchstone.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
@DisplayName("What was entered by hand is kept version by version")
@SuppressWarnings("NullAway.Init")
class EntryStorageIT {

    private static final DataScope ALL = new DataScope.All();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final long MANAGER = 1;
    private static final long INSPECTOR = 2;

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;

    @BeforeEach
    void open() throws SQLException {
        database = kind.open();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String login : List.of("manager", "inspector")) {
                statement.execute(
                        "insert into account (login, name, role, enabled, stamp, language, theme, created_at) values ('"
                                + login + "', '" + login
                                + "', 'MANAGER', true, 1, 'ZH_CN', 'SYSTEM', current_timestamp)");
            }
            statement.execute("insert into person (name, number, generated) values ('李静', 'A-1', false)");
            statement.execute("insert into person (name, number, generated) values ('王磊', 'A-2', false)");
            statement.execute("insert into unit (name, kind) values ('华东一组', 'TEAM')");
            statement.execute(
                    "insert into membership (person, unit, valid_from, valid_until) values (1, 1, date '2026-11-01', date '2026-11-06')");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("a correction and a deletion are versions; what was entered stays readable")
    void versions() {
        long number = enter(review(1, DAY, "9"), MANAGER);
        database.run(entities -> {
            EntryStore store = new EntryStore(entities);
            EntryEntity newest = store.find(number, ALL).orElseThrow();
            store.add(newest.corrected(store.lock().advance(), review(1, DAY, "8"), "看错", signature(INSPECTOR)));
        });
        database.run(entities -> {
            EntryStore store = new EntryStore(entities);
            EntryEntity newest = store.find(number, ALL).orElseThrow();
            store.add(newest.withdrawn(store.lock().advance(), "不是他", signature(MANAGER)));
        });

        List<EntryRow> versions = database.ask(entities -> new EntryStore(entities).listVersions(number, ALL));
        assertThat(versions).extracting(EntryRow::version).containsExactly(1, 2, 3);
        assertThat(versions).extracting(row -> row.cell(EntryColumn.POINTS)).containsExactly("9", "8", "8");
        assertThat(versions).extracting(EntryRow::reason).containsExactly(null, "看错", "不是他");
        assertThat(versions).extracting(EntryRow::deleted).containsExactly(false, false, true);
        assertThat(list(EntryQuery.EVERYTHING, ALL)).isEmpty();
        assertThat(list(new EntryQuery(null, null, null, true), ALL)).containsExactly(versions.get(2));
    }

    @Test
    @DisplayName("the same version cannot be corrected twice")
    void twice() {
        long number = enter(review(1, DAY, "9"), MANAGER);
        EntryEntity seen = database.ask(
                entities -> new EntryStore(entities).find(number, ALL).orElseThrow());
        database.run(entities -> {
            EntryStore store = new EntryStore(entities);
            store.add(seen.corrected(store.lock().advance(), review(1, DAY, "8"), "一", signature(MANAGER)));
        });

        assertThatThrownBy(() -> database.run(entities -> {
                    EntryStore store = new EntryStore(entities);
                    store.add(seen.corrected(store.lock().advance(), review(1, DAY, "7"), "二", signature(MANAGER)));
                }))
                .rootCause()
                .message()
                .containsIgnoringCase("version");
    }

    @Test
    @DisplayName("changes are read in their order, each kind by itself")
    void changes() {
        long first = enter(review(1, DAY, "9"), MANAGER);
        enter(inspection(1, DAY, "R-1"), INSPECTOR);
        long third = enter(review(2, DAY, "7"), MANAGER);

        assertThat(changesAfter(0)).containsExactly(first, third);
        assertThat(changesAfter(first)).containsExactly(third);
        assertThat(changesAfter(third)).isEmpty();
    }

    @Test
    @DisplayName("what tells the same thing is found until it is deleted")
    void alike() {
        long number = enter(review(1, DAY, "9"), MANAGER);
        String likeness = review(1, DAY, "3").likeness();

        assertThat(alike(likeness)).isTrue();
        assertThat(alike(review(2, DAY, "9").likeness())).isFalse();
        database.run(entities -> {
            EntryStore store = new EntryStore(entities);
            store.add(
                    store.find(number, ALL).orElseThrow().withdrawn(store.lock().advance(), "不是他", signature(MANAGER)));
        });
        assertThat(alike(likeness)).isFalse();
    }

    @Test
    @DisplayName("a manager sees the team of the day, an inspector the inspections entered by the same account")
    void scopes() {
        long inTeam = enter(review(1, DAY, "9"), MANAGER);
        enter(review(1, LocalDate.of(2026, 11, 6), "9"), MANAGER);
        enter(review(2, DAY, "9"), MANAGER);
        long inspected = enter(inspection(2, DAY, "R-1"), INSPECTOR);
        enter(inspection(2, DAY, "R-2"), MANAGER);
        DataScope team = new DataScope.Teams(List.of(new TeamDuty("1", LocalDate.of(2026, 11, 1), null)));
        DataScope later = new DataScope.Teams(List.of(new TeamDuty("1", LocalDate.of(2026, 11, 6), null)));

        assertThat(numbers(team)).containsExactly(inTeam);
        assertThat(numbers(later)).isEmpty();
        assertThat(numbers(new DataScope.Sampled(INSPECTOR))).containsExactly(inspected);
        assertThat(numbers(new DataScope.Own("1"))).isEmpty();
        assertThat(numbers(new DataScope.Nothing())).isEmpty();
        assertThat(numbers(ALL)).hasSize(5);
        Optional<EntryEntity> foreign = database.ask(entities -> new EntryStore(entities).find(inspected, team));
        List<EntryRow> history = database.ask(entities -> new EntryStore(entities).listVersions(inspected, team));
        assertThat(foreign).isEmpty();
        assertThat(history).isEmpty();
    }

    @Test
    @DisplayName("the list is filtered by kind, month and person")
    void filters() {
        long review = enter(review(1, DAY, "9"), MANAGER);
        long inspection = enter(inspection(2, LocalDate.of(2026, 10, 31), "R-1"), MANAGER);

        assertThat(list(new EntryQuery(EntryKind.REVIEW, null, null, false), ALL))
                .extracting(EntryRow::number)
                .containsExactly(review);
        assertThat(list(new EntryQuery(null, YearMonth.of(2026, 10), null, false), ALL))
                .extracting(EntryRow::number)
                .containsExactly(inspection);
        assertThat(list(new EntryQuery(null, null, 1L, false), ALL))
                .extracting(EntryRow::name)
                .containsExactly("李静");
        long other = database.ask(entities ->
                new EntryStore(entities).count(new EntryQuery(null, YearMonth.of(2026, 11), 2L, true), ALL));
        assertThat(other).isZero();
    }

    @Test
    @DisplayName("what was stored after an import was asked for is noticed")
    void late() {
        long number = enter(review(1, DAY, "9"), MANAGER);

        assertThat(storedAfter(NOW.minusMillis(1))).contains(number);
        assertThat(storedAfter(NOW)).isEmpty();
    }

    private Optional<Long> storedAfter(Instant instant) {
        return database.ask(
                entities -> new EntryStore(entities).findStoredAfter(instant).map(EntryEntity::number));
    }

    private long enter(Entered entered, long account) {
        return database.ask(entities -> {
            EntryStore store = new EntryStore(entities);
            EntryEntity entry = EntryEntity.first(store.lock().advance(), entered, signature(account));
            store.add(entry);
            return entry.number();
        });
    }

    private List<EntryRow> list(EntryQuery query, DataScope scope) {
        return database.ask(entities -> new EntryStore(entities).list(query, scope, 0, 100));
    }

    private List<Long> numbers(DataScope scope) {
        return list(EntryQuery.EVERYTHING, scope).stream().map(EntryRow::number).toList();
    }

    private List<Long> changesAfter(long position) {
        return database.ask(entities -> new EntryStore(entities)
                .listChanges(EntryKind.REVIEW, position, 10).stream()
                        .map(EntryEntity::position)
                        .toList());
    }

    private boolean alike(String likeness) {
        return database.ask(
                entities -> new EntryStore(entities).findAlike(likeness).isPresent());
    }

    private static EntryEntity.Signature signature(long account) {
        return new EntryEntity.Signature(account, account == MANAGER ? "周敏" : "孙质检", NOW);
    }

    private static Entered review(long person, LocalDate day, String points) {
        return new Entered(
                EntryKind.REVIEW,
                person,
                day,
                RowCheckTest.cells(EntryKind.REVIEW, "某人 | " + day + " | teamwork | " + points + " | 10 | 周敏"));
    }

    private static Entered inspection(long person, LocalDate day, String record) {
        return new Entered(
                EntryKind.INSPECTION,
                person,
                day,
                RowCheckTest.cells(EntryKind.INSPECTION, "某人 | " + day + " | wording | " + record + " | | 通过"));
    }
}
