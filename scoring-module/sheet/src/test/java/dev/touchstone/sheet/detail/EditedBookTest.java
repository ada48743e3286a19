package dev.touchstone.sheet.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.rule.StepDeduction;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.sheet.book.SheetBook;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.draft.Columns;
import dev.touchstone.sheet.draft.SheetHead;
import dev.touchstone.sheet.draft.SheetNotice;
import dev.touchstone.sheet.draft.SheetReader;
import dev.touchstone.sheet.draft.SheetReading;
import dev.touchstone.sheet.write.StandardBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A workbook that somebody has edited")
class EditedBookTest {

    private static final String LINES = "考核标准";

    private final Standard standard = ReadyStandards.get("agent-monthly").standard();
    private List<SheetTable> book = List.of();

    @BeforeEach
    void write() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new StandardBook(Language.ZH_CN).write(standard, file);
        book = SheetBook.read(file.toByteArray());
    }

    @Test
    @DisplayName("a convention and a filter count as they were changed")
    void changedWords() {
        change("约定", "不计入总分", "记零分");
        change("筛选", "通话记录、在线会话", "在线会话");

        SheetReading reading = read();

        assertThat(reading.notices()).isEmpty();
        assertThat(reading.standard().conventions().noData()).isEqualTo(NoData.ZERO);
        assertThat(first(reading).selection().filter())
                .asString()
                .contains("CHAT")
                .doesNotContain("CALL");
        assertThat(first(reading).measure())
                .isEqualTo(standard.listIndicators().get(0).measure());
    }

    @Test
    @DisplayName("a line's own cells win over what stands behind it, and keep the rest")
    void changedLine() {
        String words = book.get(0).cell(2, 6);
        change(LINES, words, words.replace("每超满 10 秒扣 2 分", "每超满 5 秒扣 3 分"));

        Indicator line = first(read());

        assertThat(line.rule())
                .isInstanceOfSatisfying(
                        StepDeduction.class, rule -> assertThat(rule.step()).isEqualByComparingTo("5"));
        assertThat(line.selection()).isNotNull();
        assertThat(line.key()).isEqualTo("first-response");
        assertThat(line.minimumSample()).isEqualTo(10);
    }

    @Test
    @DisplayName("an item that is no word of the grammar is told with its cell")
    void unknownItem() {
        change("约定", "约定 / 没有数据时", "约定 / 没数据咋办");

        SheetReading reading = read();

        assertThat(reading.notices())
                .extracting(SheetNotice::code, notice -> notice.values().get(0))
                .containsExactly(tuple(SheetNotice.Code.DETAIL_ITEM_UNKNOWN, "约定 / 没数据咋办"));
        assertThat(reading.notices().get(0).cell()).matches("约定!C\\d+");
        assertThat(reading.standard().conventions()).isEqualTo(standard.conventions());
    }

    @Test
    @DisplayName(
            "a value that does not fit is told with its cell and what would be right, and the line alone stays as its cells say")
    void refusedValue() {
        change("筛选", "记录的种类是", "随便");

        SheetReading reading = read();

        assertThat(reading.notices()).extracting(SheetNotice::code).containsExactly(SheetNotice.Code.DETAIL_REFUSED);
        assertThat(reading.notices().get(0).cell()).startsWith("筛选!D");
        assertThat(reading.notices().get(0).values()).hasSize(4).first().isEqualTo("随便");
        assertThat(first(reading).selection().filter()).isEqualTo(new FactFilter.Everything());
        assertThat(reading.standard().listIndicators().get(1).key())
                .isEqualTo(standard.listIndicators().get(1).key());
    }

    @Test
    @DisplayName("what is said of a line that was renamed is told, and the line is read by its own cells")
    void renamedLine() {
        change(LINES, "首次响应时间", "头一次响应");

        SheetReading reading = read();

        assertThat(reading.notices())
                .extracting(SheetNotice::code, notice -> notice.values().get(0))
                .containsExactly(tuple(SheetNotice.Code.DETAIL_SUBJECT_UNKNOWN, "首次响应时间"));
        assertThat(first(reading).name().zhCn()).isEqualTo("头一次响应");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "等级 1 / 代号, 等级",
        "等级 1 / 代号, 等级 1",
        "约定 / 没有数据时, 约定",
        "约定 / 没有数据时, 版本 / 版本",
        "考核谁, 权重",
    })
    @DisplayName("an item that says something else than its place can take is told, and the standard stays whole")
    void misplaced(String from, String to) {
        change("约定", from, to);

        SheetReading reading = read();

        assertThat(reading.notices())
                .isNotEmpty()
                .allMatch(notice -> notice.cell().matches(".+![A-F]\\d+"));
        assertThat(reading.standard().listIndicators()).isEqualTo(standard.listIndicators());
        assertThat(reading.standard().version()).isEqualTo(standard.version());
    }

    @Test
    @DisplayName("a tab without its headings is told")
    void lostHeadings() {
        change("约定", "项目", "");

        assertThat(read().notices()).extracting(SheetNotice::code).containsExactly(SheetNotice.Code.DETAIL_NO_HEADINGS);
    }

    @Test
    @DisplayName("tabs of the company's own are left alone")
    void otherTabs() {
        List<SheetTable> more = new ArrayList<>(book);
        more.add(new SheetTable("公告", List.of(List.of("维度", "指标", "项目", "内容"), List.of("", "", "吃饭", "十二点"))));
        book = more;

        assertThat(read().notices()).isEmpty();
    }

    @Test
    @DisplayName("says what its standard is called, without the version behind it")
    void head() {
        assertThat(new SheetReader(book, book.get(0), Columns.guess(book.get(0))).findHead())
                .contains(new WrittenHead("客服专员月度标准", "客户服务部"));
    }

    private static Indicator first(SheetReading reading) {
        return reading.standard().listIndicators().get(0);
    }

    private SheetReading read() {
        return new SheetReader(book, book.get(0), Columns.guess(book.get(0)))
                .read(
                        new SheetHead(
                                standard.version(),
                                standard.name().zhCn(),
                                standard.issuer().zhCn()),
                        Map.of());
    }

    /** Changes the first cell with a text; there must be one. */
    private void change(String tab, String from, String to) {
        List<SheetTable> changed = new ArrayList<>();
        boolean found = false;
        for (SheetTable table : book) {
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row : table.rows()) {
                List<String> cells = new ArrayList<>(row);
                int at = cells.indexOf(from);
                if (!found && table.name().equals(tab) && at >= 0) {
                    cells.set(at, to);
                    found = true;
                }
                rows.add(cells);
            }
            changed.add(new SheetTable(table.name(), rows));
        }
        assertThat(found).as("\"%s\" on %s", from, tab).isTrue();
        book = changed;
    }
}
