package dev.touchstone.sheet.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.lint.SheetLint;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.LintWords;
import dev.touchstone.scoring.wording.Words;
import dev.touchstone.sheet.book.SheetBook;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.example.ReferenceSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The reference sheet: 18 + 23 + 28 + 13 + 9 = 91, as a workbook")
class ReferenceSheetTest {

    private static final Subject AGENT = Subject.agent("A103");
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final LintWords ZH = new LintWords(Words.in(Language.ZH_CN));

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("by its own rules it gives 95: lines 1, 3, 4 and 5 contradict them, and 15 offers are not 12 % of 100")
    void byItsOwnRules(Language language) throws IOException {
        SheetLint lint =
                read(ReferenceSheet.WORDING, language).check(AGENT, OCTOBER).orElseThrow();

        assertThat(lint.card().findTotal()).contains(Points.of(95));
        assertThat(lint.findings().stream()
                        .filter(each -> each.code() != LintCode.SHEET_REMARK_WITHOUT_LINE)
                        .map(ZH::finding))
                .containsExactly(
                        "第 1 行印 18 分，按规则应为 20 分。",
                        "第 3 行印 28 分，按规则应为 30 分。",
                        "第 4 行印 13 分，按规则应为 12 分。",
                        "第 5 行印 9 分，按规则应为 10 分。",
                        "第 5 行以 125 为基数，表上另报 100。",
                        "印的总分 91，按规则应为 95。");
        assertThat(lint.findings()).extracting(LintFinding::code).contains(LintCode.SHEET_REMARK_WITHOUT_LINE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("where the second line is emotion handling at −5 each it gives 87, good, and all five lines differ")
    void withEmotionHandling(Language language) throws IOException {
        SheetLint lint =
                read(ReferenceSheet.EMOTION, language).check(AGENT, OCTOBER).orElseThrow();

        assertThat(lint.card().findTotal()).contains(Points.of(87));
        assertThat(lint.findings().stream().filter(each -> each.code() == LintCode.SHEET_POINTS_DIFFER))
                .hasSize(5);
        assertThat(lint.findings()).extracting(ZH::finding).contains("印的等级为“优秀”，按规则应为“良好”。");
    }

    @Test
    @DisplayName("against standard A its second line is another indicator")
    void againstA() throws IOException {
        Standard emotion = ReadyStandards.get("agent-monthly-emotion").standard();
        SheetLint lint = read(ReferenceSheet.WORDING, Language.ZH_CN)
                .check(emotion, AGENT, OCTOBER)
                .orElseThrow();

        assertThat(lint.card().findTotal()).contains(Points.of(87));
        assertThat(lint.findings()).extracting(ZH::finding).contains("第 2 行是“用语规范”，标准的指标是“情绪管理能力”。");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("as a draft it has the weights, targets and rules of standard A′, and every measure is recognised")
    void asADraft(Language language) throws IOException {
        SheetReading reading = read(ReferenceSheet.WORDING, language);
        Standard reference = ReadyStandards.get("agent-monthly").standard();

        assertThat(reading.lines()).allMatch(ReadLine::understood).allMatch(ReadLine::measureKnown);
        assertThat(reading.standard().listIndicators())
                .extracting(each -> each.measure().code(), each -> each.weight(), each -> each.rule())
                .containsExactlyElementsOf(reference.listIndicators().stream()
                        .map(each -> tuple(each.measure().code(), each.weight(), each.rule()))
                        .toList());
        assertThat(reading.lines().stream().flatMap(line -> line.notices().stream()))
                .extracting(SheetNotice::code)
                .containsOnly(SheetNotice.Code.RULE_PART_LEFT_OPEN);
    }

    private static SheetReading read(ReferenceSheet sheet, Language language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheet.write(language, file);
        List<SheetTable> book = SheetBook.read(file.toByteArray());
        SheetReader reader = new SheetReader(book, book.get(0), Columns.guess(book.get(0)));
        StandardVersion version = new StandardVersion("own", "1", LocalDate.of(2026, 11, 1), null);
        return reader.read(new SheetHead(version, reader.title(), "x"), Map.of());
    }
}
