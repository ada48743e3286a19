package dev.touchstone.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.TeamDuty;
import dev.touchstone.admin.people.Membership;
import dev.touchstone.admin.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final List<Person> PEOPLE = List.of(
            new Person(1, "李静", "A-1", null, null, false),
            new Person(2, "王磊", "A-2", null, null, false),
            new Person(3, "王磊", "A-3", null, null, false),
            new Person(4, "陈晨", null, null, null, false));
    private static final List<Membership> MEMBERSHIPS =
            List.of(new Membership(1, 7, OCTOBER, LocalDate.of(2026, 11, 15)), new Membership(4, 8, OCTOBER, null));

    @ParameterizedTest
    @CsvSource({"李静, 1", "A-1, 1", "李静 A-1, 1", "李静（A-1）, 1", "Ａ－２, 2", "王磊 A-3, 3", "陈晨, 4"})
    void people_are_found_by_name_number_or_both(String cell, long person) {
        Checked checked = check(EntryKind.FIGURE, cell + " | 2026-11-05 | calls | 12", new DataScope.All());

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.findEntered().orElseThrow().person()).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INSPECTION; 李静 | 2026-11-05 | wording | R1 |  |  |  | 0;                 ''",
                "INSPECTION; 李静 | 2026-11-05 | wording | R1 | 抽1 | 通过 | 24.5/30 | 2;     ''",
                "INSPECTION; | | | ;                    PERSON needed, DAY needed, FORM needed, RECORD needed, VERDICT noResult",
                "INSPECTION; 李静 | 2026-11-05 | wording | R1;                               VERDICT noResult",
                "INSPECTION; 李静 | 2026-11-05 | wording | R1 | | 好 | 40/30 | 100;           VERDICT verdict, RUBRIC rubric, FAULTS faults",
                "INSPECTION; 王磊 | 2026-11-20 | wording | R1 | | | | 0;                     PERSON several",
                "INSPECTION; 赵六 | 2026-11-21 | wording | R1 | | | | 0;                     PERSON nobody, DAY future",
                "INSPECTION; 李静 | 1999-12-31 | wording | R1 | | | | 0;                     DAY longAgo",
                "REVIEW;     李静 | 2026-11 | teamwork | 9.5 | 10;                            ''",
                "REVIEW;     李静 | 2026-11 | teamwork | 0 | 1;                               ''",
                "REVIEW;     李静 | 2026-11 | teamwork | 9.3 | 10;                            POINTS scale",
                "REVIEW;     李静 | 2026-11 | teamwork | 11 | 10;                             POINTS scale",
                "REVIEW;     李静 | 2026-11 | teamwork | 九 | 10;                             POINTS number",
                "REVIEW;     李静 | 2026-11 | teamwork | 9 | 0;                               MAXIMUM maximum",
                "REVIEW;     李静 | 2026-11 | teamwork | 9 | 101;                             MAXIMUM maximum",
                "REVIEW;     李静 | 2026-11 | teamwork | 9;                                   MAXIMUM needed",
                "FINDING;    李静 | 2026-11-05 | fraud | 录音 R-9;                            ''",
                "FINDING;    李静 | 2026-11-05 | fraud;                                      EVIDENCE needed",
                "FIGURE;     李静 | 2026-11 | calls | 1,234 | 2 | 次 | 600 | ACD;              ''",
                "FIGURE;     李静 | 2026-11 | calls | 1.2345 | 0 | | 1.5;                     NUMERATOR number, DENOMINATOR denominator, SAMPLE_SIZE count",
            })
    void every_fault_of_a_row_is_found_at_once(EntryKind kind, String row, String faults) {
        assertThat(faultsOf(check(kind, row, new DataScope.All()))).isEqualTo(faults);
    }

    @Test
    void who_judged_is_the_one_who_enters_unless_the_row_names_somebody() {
        Cells own = check(EntryKind.REVIEW, "李静 | 2026-11 | teamwork | 9 | 10", new DataScope.All())
                .findEntered()
                .orElseThrow()
                .cells();
        Cells other = check(EntryKind.REVIEW, "李静 | 2026-11 | teamwork | 9 | 10 | 孙主管", new DataScope.All())
                .findEntered()
                .orElseThrow()
                .cells();

        assertThat(own.text(EntryColumn.BY)).isEqualTo("周敏");
        assertThat(other.text(EntryColumn.BY)).isEqualTo("孙主管");
    }

    @ParameterizedTest
    @CsvSource({
        "李静, 2026-10-31, PERSON notYours",
        "李静, 2026-11-01, ''",
        "李静, 2026-11-14, ''",
        "李静, 2026-11-15, PERSON notYours",
        "陈晨, 2026-11-05, PERSON nobody",
    })
    void a_manager_enters_for_the_team_on_days_on_which_both_belong_to_it(String person, String day, String faults) {
        DataScope team = new DataScope.Teams(List.of(new TeamDuty("7", LocalDate.of(2026, 11, 1), null)));

        assertThat(faultsOf(check(EntryKind.FIGURE, person + " | " + day + " | calls | 12", team)))
                .isEqualTo(faults);
    }

    @Test
    void two_rows_are_alike_when_both_would_count() {
        String one = likeness(EntryKind.INSPECTION, "李静 | 2026-11-05 | wording | R1 | | | | 0");

        assertThat(likeness(EntryKind.INSPECTION, "A-1 | 2026-11-06 | Wording | r1 | | | | 3"))
                .isEqualTo(one);
        assertThat(likeness(EntryKind.INSPECTION, "李静 | 2026-11-05 | wording | R2 | | | | 0"))
                .isNotEqualTo(one);
        assertThat(likeness(EntryKind.FIGURE, "李静 | 2026年11月 | calls | 1"))
                .isEqualTo(likeness(EntryKind.FIGURE, "李静 | 2026-11 | calls | 2"))
                .isNotEqualTo(likeness(EntryKind.FIGURE, "李静 | 2026-11-01 | calls | 1"));
    }

    private static String likeness(EntryKind kind, String row) {
        return check(kind, row, new DataScope.All()).findEntered().orElseThrow().likeness();
    }

    private static Checked check(EntryKind kind, String row, DataScope scope) {
        RowCheck check = new RowCheck(new PeopleInReach(PEOPLE, MEMBERSHIPS, scope), SHANGHAI, NOW, "周敏");
        return check.check(kind, cells(kind, row));
    }

    static Cells cells(EntryKind kind, String row) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        String[] texts = row.split("\\|", -1);
        for (int i = 0; i < texts.length; i++) {
            cells.put(kind.columns().get(i), texts[i]);
        }
        return new Cells(cells);
    }

    private static String faultsOf(Checked checked) {
        return checked.faults().stream()
                .map(fault -> fault.column() + " " + fault.textKey().replace("entry.fault.", ""))
                .collect(Collectors.joining(", "));
    }
}
