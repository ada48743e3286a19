package dev.touchstone.admin.entry;

import static dev.touchstone.admin.entry.EntryColumn.DAY;
import static dev.touchstone.admin.entry.EntryColumn.FAULTS;
import static dev.touchstone.admin.entry.EntryColumn.FORM;
import static dev.touchstone.admin.entry.EntryColumn.PERSON;
import static dev.touchstone.admin.entry.EntryColumn.RECORD;
import static dev.touchstone.admin.entry.EntryColumn.REMARK;
import static dev.touchstone.admin.entry.EntryColumn.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.shell.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTableTest {

    private static final Cells ROW = new Cells(Map.of(PERSON, "李静", DAY, "2026-11-05", FORM, "wording", FAULTS, "2"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名\t日期\t质检表\t差错数\n李静\t2026-11-05\twording\t2\n",
                "姓名\t日期\t質檢表\t差錯\r\n李静\t2026-11-05\twording\t2\r\n\r\n",
                "Name\tDate\tForm\tFaults\n李静\t2026-11-05\twording\t2",
                "姓名,日期,质检表,差错\n李静,2026-11-05,wording,2",
                "\uFEFF姓名；日期；质检表；差错\n李静；2026-11-05；wording；2",
                "  姓 名* \t日期（必填）\t质检表：\tFAULTS\n 李静 \t2026-11-05\twording\t2\n\t\t\t\n",
                "差错\t质检表\t日期\t工号\n2\twording\t2026-11-05\t李静",
                "姓名\t日期\t质检表\t差错\n\"李静\"\t2026-11-05\twording\t2",
            })
    void a_head_in_any_of_three_languages_tells_the_columns(String pasted) {
        PastedTable table = PastedTable.of(EntryKind.INSPECTION, pasted);

        assertThat(table.headed()).isTrue();
        assertThat(table.rows()).containsExactly(ROW);
        assertThat(table.complete()).isTrue();
    }

    @Test
    void without_a_head_the_order_of_the_grid_counts() {
        PastedTable table =
                PastedTable.of(EntryKind.INSPECTION, "李静\t2026-11-05\twording\tR-1\n王磊\t2026-11-06\twording\tR-2\t十一月");

        assertThat(table.headed()).isFalse();
        assertThat(table.rows())
                .containsExactly(
                        new Cells(Map.of(PERSON, "李静", DAY, "2026-11-05", FORM, "wording", RECORD, "R-1")),
                        new Cells(Map.of(
                                PERSON, "王磊", DAY, "2026-11-06", FORM, "wording", RECORD, "R-2", SAMPLE, "十一月")));
    }

    @Test
    void a_quoted_cell_may_hold_tabs_lines_and_quotation_marks() {
        PastedTable table = PastedTable.of(EntryKind.INSPECTION, "姓名\t备注\n李静\t\"第一行\n第二行\t\"\"引用\"\"\"\n王磊\t12\" 屏");

        assertThat(table.rows())
                .containsExactly(
                        new Cells(Map.of(PERSON, "李静", REMARK, "第一行\n第二行\t\"引用\"")),
                        new Cells(Map.of(PERSON, "王磊", REMARK, "12\" 屏")));
    }

    @Test
    void heads_that_mean_nothing_are_named() {
        PastedTable table = PastedTable.of(EntryKind.INSPECTION, "姓名\t日期\t心情\t\n李静\t2026-11-05\t好\t");

        assertThat(table.strange()).containsExactly("心情");
        assertThat(table.complete()).isFalse();
        assertThat(table.rows()).containsExactly(new Cells(Map.of(PERSON, "李静", DAY, "2026-11-05")));
    }

    @Test
    void a_row_longer_than_the_grid_is_named() {
        PastedTable table = PastedTable.of(
                EntryKind.REVIEW, "李静\t2026-11\t团队协作\t9\t10\t周敏\t好\t\n王磊\t2026-11\t团队协作\t9\t10\t周敏\t好\t多出来的");

        assertThat(table.surplus()).isEqualTo(2);
        assertThat(table.complete()).isFalse();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void one_column_of_names_is_no_head() {
        assertThat(PastedTable.of(EntryKind.INSPECTION, "李静\n王磊").rows()).hasSize(2);
        assertThat(PastedTable.of(EntryKind.INSPECTION, " \n\t\n").rows()).isEmpty();
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_refused_before_it_swallows_rows() {
        assertThatThrownBy(() -> PastedTable.of(EntryKind.INSPECTION, "姓名\t备注\n李静\t\"没有关\n王磊\t好"))
                .isInstanceOf(Refusal.class)
                .hasMessage("entry.paste.broken");
    }

    @Test
    void more_rows_than_a_grid_shows_are_refused_as_a_whole() {
        assertThat(PastedTable.of(EntryKind.INSPECTION, "李静\t2026-11-05\n".repeat(PastedTable.MOST_ROWS))
                        .rows())
                .hasSize(PastedTable.MOST_ROWS);
        assertThatThrownBy(() ->
                        PastedTable.of(EntryKind.INSPECTION, "李静\t2026-11-05\n".repeat(PastedTable.MOST_ROWS + 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("entry.paste.tooMany");
    }
}
