package dev.touchstone.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.storage.Ledger;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A source tells Anna and Bo in the hotline, which stands below service; a second one only names "bo.k" in its records. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@DisplayName("The directory is kept change by change")
@SuppressWarnings("NullAway.Init")
class DirectoryStorageIT {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 16);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final long CRM = 1;
    private static final long PHONE = 2;

    @Parameter
    TestDatabase kind;

    TestDatabase.Open database;
    long anna;
    long bo;
    long alias;
    long hotline;
    long repair;
    long told;

    @BeforeEach
    void twoSources() {
        database = kind.open();
        absorb(directory(null));
        database.run(entities -> new SourceDirectory(entities).welcome(PHONE, List.of(new AgentRef("bo.k")), false));
        anna = personCalled("Anna");
        bo = personCalled("Bo");
        alias = personCalled("bo.k");
        List<Unit> units = database.ask(entities -> new DirectoryStore(entities).listUnits());
        hotline = units.stream()
                .filter(unit -> unit.name().equals("Hotline"))
                .findFirst()
                .orElseThrow()
                .id();
        repair = units.stream()
                .filter(unit -> unit.name().equals("Repair"))
                .findFirst()
                .orElseThrow()
                .id();
        told = position();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("the same directory again is no change")
    void sameAgain() {
        assertThat(absorb(directory(null))).isEmpty();
        assertThat(position()).isEqualTo(told);
    }

    @Test
    @DisplayName("after a transfer, a position of before still knows the old team")
    void transfer() {
        edit(edits -> edits.transfer(bo, repair, OCTOBER, "Zhou"));

        assertThat(teamsOf("3002", OCTOBER, position())).containsExactly(repair);
        assertThat(teamsOf("3002", OCTOBER.minusDays(1), position())).containsExactly(hotline);
        assertThat(teamsOf("3002", OCTOBER, told)).containsExactly(hotline);
        assertThat(firstDayOf(position())).isEqualTo(JANUARY);
    }

    @Test
    @DisplayName("what was changed by hand, imports leave alone until it is handed back")
    void byHand() {
        edit(edits -> edits.transfer(bo, repair, OCTOBER, "Zhou"));

        assertThat(absorb(directory(null))).isEmpty();
        assertThat(teamsOf("3002", OCTOBER, position())).containsExactly(repair);

        database.run(entities -> new DirectoryEdits(entities).handBack(bo));
        assertThat(absorb(directory(null))).isPresent();
        assertThat(teamsOf("3002", OCTOBER, position())).containsExactly(hotline);
    }

    @Test
    @DisplayName("a source that tells an earlier end changes no position of before")
    void toldOtherwise() {
        assertThat(absorb(directory(OCTOBER))).isPresent();

        assertThat(teamsOf("3002", OCTOBER, position())).isEmpty();
        assertThat(teamsOf("3002", OCTOBER, told)).containsExactly(hotline);
    }

    @Test
    @DisplayName("joined people are one, and parted again they are two with the names they had")
    void joinAndPart() {
        edit(edits -> edits.join(alias, bo));
        long joined = position();

        assertThat(personOf(PHONE, "bo.k", joined)).isEqualTo(bo);
        assertThat(personOf(PHONE, "bo.k", told)).isEqualTo(alias);
        assertThat(listed(PeopleQuery.all(), new DataScope.All())).containsExactly("Anna", "Bo");

        edit(edits -> edits.part(alias));
        assertThat(personOf(PHONE, "bo.k", position())).isEqualTo(alias);
        assertThat(personOf(PHONE, "bo.k", joined)).isEqualTo(bo);
        assertThat(listed(PeopleQuery.all(), new DataScope.All())).containsExactly("Anna", "Bo", "bo.k");
    }

    @Test
    @DisplayName("a staff number goes with a joining and comes back with its undoing, imports included")
    void staffNumber() {
        edit(edits -> edits.join(bo, alias));
        absorb(directory(null));
        assertThat(database.ask(entities -> new DirectoryStore(entities).findPerson(alias))
                        .orElseThrow()
                        .number())
                .isEqualTo("3002");

        edit(edits -> edits.part(bo));
        absorb(directory(null));
        assertThat(database.ask(entities -> new DirectoryStore(entities).findPerson(bo))
                        .orElseThrow()
                        .number())
                .isEqualTo("3002");
        assertThat(database.ask(entities -> new DirectoryStore(entities).findPerson(alias))
                        .orElseThrow()
                        .number())
                .isNull();
        assertThat(teamsOf("3002", OCTOBER, position())).containsExactly(hotline);
    }

    @Test
    @DisplayName("a unit that moves keeps its place in every position of before, and keeps its name against imports")
    void unitMoves() {
        database.run(entities ->
                new DirectoryEdits(entities).changeUnit(hotline, "First line", TeamEntry.Kind.TEAM, null, null));
        long moved = position();
        absorb(directory(null));

        assertThat(subjectsOf("3001", OCTOBER, told)).hasSize(3);
        assertThat(subjectsOf("3001", OCTOBER, moved)).hasSize(2);
        assertThat(database.ask(entities -> new DirectoryStore(entities).findUnit(hotline))
                        .orElseThrow()
                        .name())
                .isEqualTo("First line");
        assertThat(firstDayOf(moved)).isNull();
    }

    @Test
    @DisplayName("a manager sees whoever belonged to a team while it was his; inspectors and agents see nobody")
    void scope() {
        edit(edits -> edits.transfer(bo, repair, OCTOBER, "Zhou"));

        assertThat(listed(PeopleQuery.all(), teams(hotline, JANUARY, null))).containsExactly("Anna", "Bo");
        assertThat(listed(PeopleQuery.all(), teams(hotline, DECEMBER, null))).containsExactly("Anna");
        assertThat(listed(PeopleQuery.all(), teams(repair, JANUARY, OCTOBER))).isEmpty();
        assertThat(listed(PeopleQuery.all(), new DataScope.Own(String.valueOf(bo))))
                .isEmpty();
        assertThat(listed(PeopleQuery.all(), new DataScope.Sampled(1))).isEmpty();
        assertThat(listed(PeopleQuery.all(), new DataScope.Nothing())).isEmpty();
        assertThat(found(bo, teams(repair, OCTOBER, null))).isTrue();
        assertThat(found(anna, teams(repair, OCTOBER, null))).isFalse();
    }

    @Test
    @DisplayName("a list is filtered by text, by source name, by unit and by what nobody tells")
    void filters() {
        DataScope all = new DataScope.All();

        assertThat(listed(PeopleQuery.all().filtered("300", null, false), all)).containsExactly("Anna", "Bo");
        assertThat(listed(PeopleQuery.all().filtered("BO.", null, false), all)).containsExactly("bo.k");
        assertThat(listed(PeopleQuery.all().filtered("%", null, false), all)).isEmpty();
        assertThat(listed(PeopleQuery.all().filtered("", hotline, false), all)).containsExactly("Anna", "Bo");
        assertThat(listed(PeopleQuery.all().filtered("", null, true), all)).containsExactly("bo.k");
    }

    private static Directory directory(@Nullable LocalDate end) {
        AgentRef first = new AgentRef("3001");
        AgentRef second = new AgentRef("3002");
        TeamRef service = new TeamRef("S");
        TeamRef team = new TeamRef("H");
        return new Directory(
                List.of(
                        new AgentEntry(first, "Anna", "3001", JANUARY, null),
                        new AgentEntry(second, "Bo", "3002", JANUARY, null)),
                List.of(
                        new TeamEntry(service, "Service", TeamEntry.Kind.DEPARTMENT, null, null),
                        new TeamEntry(team, "Hotline", TeamEntry.Kind.TEAM, service, null),
                        new TeamEntry(new TeamRef("R"), "Repair", TeamEntry.Kind.TEAM, service, null)),
                List.of(
                        new MembershipEntry(first, team, JANUARY, null),
                        new MembershipEntry(second, team, JANUARY, end)));
    }

    private OptionalLong absorb(Directory directory) {
        return database.ask(entities -> new SourceDirectory(entities).absorb(CRM, directory, false));
    }

    private void edit(Edit edit) {
        database.run(entities -> edit.by(new DirectoryEdits(entities)));
    }

    private long position() {
        return database.ask(entities -> new Ledger(entities).position());
    }

    private @Nullable LocalDate firstDayOf(long position) {
        return database.ask(entities -> new DirectoryStore(entities).findFirstDay(position))
                .orElse(null);
    }

    private long personCalled(String name) {
        return database.ask(entities -> new DirectoryStore(entities).listPeople(name, 5)).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Subject> subjectsOf(String ref, LocalDate day, long asOf) {
        return database.ask(entities -> List.copyOf(
                new DirectoryStore(entities).roster(asOf).subjectsOf(String.valueOf(CRM), new AgentRef(ref), day)));
    }

    private List<Long> teamsOf(String ref, LocalDate day, long asOf) {
        return subjectsOf(ref, day, asOf).stream()
                .filter(subject -> subject.kind() == Subject.Kind.TEAM)
                .map(subject -> Long.valueOf(subject.id()))
                .toList();
    }

    private long personOf(long connection, String ref, long asOf) {
        return database.ask(entities -> new DirectoryStore(entities)
                .roster(asOf).subjectsOf(String.valueOf(connection), new AgentRef(ref), OCTOBER).stream()
                        .filter(subject -> subject.kind() == Subject.Kind.AGENT)
                        .map(subject -> Long.valueOf(subject.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> listed(PeopleQuery query, DataScope scope) {
        return database.ask(entities -> new PeopleStore(entities)
                .list(query, scope, DECEMBER).stream()
                        .map(person -> person.toPerson().name())
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    private boolean found(long person, DataScope scope) {
        return database.ask(
                entities -> new PeopleStore(entities).find(person, scope).isPresent());
    }

    private static DataScope teams(long unit, LocalDate from, @Nullable LocalDate until) {
        return new DataScope.Teams(List.of(new TeamDuty(String.valueOf(unit), from, until)));
    }

    /** A change by hand. */
    private interface Edit {
        void by(DirectoryEdits edits);
    }
}
